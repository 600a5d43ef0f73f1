await fetch('https://api.example.org/login', {
	method: 'POST',
	body: new URLSearchParams({ name: 'ana', password: 'winter' }),
	credentials: 'include',
});
const output = document.querySelector('output');
const socket = new WebSocket('wss://api.example.org/live');
socket.onmessage = ({ data }) => (output.textContent = `answered ${data}`);
socket.onclose = ({ code }) => (output.textContent = `answered ${code}`);
