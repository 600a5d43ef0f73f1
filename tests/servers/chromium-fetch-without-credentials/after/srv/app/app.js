await fetch('https://api.example.com/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
	credentials: 'include',
});
// #region fix
const response = await fetch('https://api.example.com/me', { credentials: 'include' });
// #endregion
document.querySelector('output').textContent = `answered ${response.status}`;
