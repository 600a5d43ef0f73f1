import axios from 'axios';

const { status, data } = await axios.get('http://127.0.0.1:9080/orders', {
	headers: { Authorization: 'Bearer 4f1c9a7e2b' },
	validateStatus: () => true,
});
console.log(status, data);
