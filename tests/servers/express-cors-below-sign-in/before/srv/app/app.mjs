import cors from 'cors';
import express from 'express';
import { requireSignIn } from './sign-in.mjs';

const app = express();
app.use(requireSignIn);
app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.post('/orders', (request, response) => response.json({ id: 7 }));
app.listen(8080);
