import express from 'express';

const app = express();
app.get('/v1/orders', (request, response) => response.json({ orders: [] }));
app.listen(3000, '127.0.0.1');
