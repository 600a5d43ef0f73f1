const { status } = await fetch('/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
});
document.querySelector('output').textContent = `answered ${status}`;
