const response = await fetch('/v1/orders', {
	headers: { Authorization: `Basic ${btoa('ana:winter')}` },
});
document.querySelector('output').textContent = `answered ${response.status}`;
