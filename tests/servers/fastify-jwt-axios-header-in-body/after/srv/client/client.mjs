import axios from 'axios';

const headers = { Authorization: `Bearer ${process.env.TOKEN}` };
try {
	const { data } = await axios.post('http://127.0.0.1:9080/orders', {}, { headers });
	console.log(data);
} catch (error) {
	console.log(error.message, error.response?.data);
}
