import cors from 'cors';
import express from 'express';
import session from 'express-session';
import passport from 'passport';
import { login, requireUser, secret } from './sign-in.mjs';

const app = express();
const api = express.Router();
api.get('/me', (request, response) => response.json({ name: request.user.name }));

// #region fix
app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use(express.json());
app.use(session({ secret, resave: false, saveUninitialized: false }));
app.use(passport.session());
app.post('/login', login);
app.use('/api', requireUser, api);
// #endregion
app.listen(8080);
