import WebSocket from 'ws';

const token = '4f1c9a7e2b';
const ws = new WebSocket('ws://127.0.0.1:9080/live');
ws.on('open', () => ws.send(JSON.stringify({ token })));
ws.on('error', (error) => console.log(String(error)));
