import express from 'express';

const app = express();
app.post('/v1/orders', (request, response) => response.json({ order: 1017 }));
app.listen(3000, '127.0.0.1');
