import express from 'express';

const app = express();
app.get('/reports', (request, response) => response.send('<p>The report.</p>'));
app.listen(3000, '127.0.0.1');
