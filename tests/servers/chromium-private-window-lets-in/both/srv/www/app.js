await fetch('/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
});
const response = await fetch('/me');
document.querySelector('output').textContent = `answered ${response.status}`;
