const response = await fetch('http://127.0.0.1:9081/orders', {
	headers: { Authorization: 'Bearer 4f1c9a7e2b', 'X-Client': 'orders-app' },
});
console.log(response.status, await response.text());
