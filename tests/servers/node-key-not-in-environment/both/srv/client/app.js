fetch('http://127.0.0.1:9080/orders', {
	headers: { Authorization: `Bearer ${process.env.API_KEY}` },
})
	.then(async (response) => console.log(response.status, await response.text()))
	.catch(console.error);
