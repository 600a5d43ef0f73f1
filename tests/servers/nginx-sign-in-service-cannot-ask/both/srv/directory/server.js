import express from 'express';

const people = { ana: 'winter' };
const app = express();
app.use(express.json());
app.post('/check', (request, response) => {
	const { name, password } = request.body;
	response.json({ known: people[name] === password });
});
app.listen(4000, '127.0.0.1');
