import cors from 'cors';
import express from 'express';
import { requireSignIn } from './sign-in.mjs';

const app = express();
// #region fix
app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(requireSignIn);
// #endregion
app.post('/orders', (request, response) => response.json({ id: 7 }));
app.listen(8080);
