import WebSocket from 'ws';

const token = '4f1c9a7e2b';
// #region fix
const ws = new WebSocket('ws://127.0.0.1:9080/live', {
	headers: { Authorization: `Bearer ${token}` },
});
// #endregion
ws.on('open', () => console.log('open'));
ws.on('error', (error) => console.log(String(error)));
