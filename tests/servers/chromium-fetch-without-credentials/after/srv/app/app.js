await fetch('https://api.example.com/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
	credentials: 'include',
});
const response = await fetch('https://api.example.com/me', { credentials: 'include' });
document.querySelector('output').textContent = `answered ${response.status}`;
