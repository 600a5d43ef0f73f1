await fetch('/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
});
const response = await fetch('https://api.example.com/me', { credentials: 'include' });
document.querySelector('output').textContent = `answered ${response.status}`;
