await fetch('https://api.example.com/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
});
const response = await fetch('https://api.example.com/me');
document.querySelector('output').textContent = `answered ${response.status}`;
