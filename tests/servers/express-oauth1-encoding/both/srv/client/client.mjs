import { authorization } from './sign.mjs';

const address = `http://127.0.0.1:9080/orders?name=${encodeURIComponent("O'Neill (Ana)")}`;
const response = await fetch(address, {
	headers: { Authorization: authorization('GET', address, 'orders-app', 'winter') },
});
console.log(response.status, await response.text());
