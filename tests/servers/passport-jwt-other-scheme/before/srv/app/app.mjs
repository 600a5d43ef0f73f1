import express from 'express';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

const options = {
	secretOrKey: 'a long sentence that nobody guesses',
	jwtFromRequest: ExtractJwt.fromAuthHeaderWithScheme('jwt'),
};
passport.use(new Strategy(options, (claims, done) => done(null, { name: claims.sub })));

const app = express();
app.use(passport.authenticate('jwt', { session: false }));
app.get('/me', (request, response) => response.json(request.user));
app.listen(8080);
