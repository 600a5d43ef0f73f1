const { API_URL, API_KEY } = process.env;
fetch(`${API_URL}/orders`, { headers: { Authorization: `Bearer ${API_KEY}` } })
	.then(async (response) => console.log(response.status, await response.text()))
	.catch(console.error);
