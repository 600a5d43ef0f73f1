await fetch('https://api.example.org/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
	credentials: 'include',
});
const response = await fetch('https://api.example.org/me', { credentials: 'include' });
document.querySelector('output').textContent = `answered ${response.status}`;
