import express from 'express';

const app = express();
app.get('/account', (request, response) => response.send('<p>Your account.</p>'));
app.listen(3001, '127.0.0.1');
