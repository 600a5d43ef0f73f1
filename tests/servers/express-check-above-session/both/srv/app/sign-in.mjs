import passport from 'passport';

export const secret = 'a long sentence that nobody guesses';

passport.serializeUser((user, done) => done(null, user.name));
passport.deserializeUser((name, done) => done(null, { name }));

export function login(request, response, next) {
	const { name, password } = request.body;
	if (name !== 'ana' || password !== 'winter') return response.sendStatus(401);
	request.login({ name }, (error) => (error ? next(error) : response.sendStatus(204)));
}

export function requireUser(request, response, next) {
	if (request.isAuthenticated?.()) return next();
	response.status(401).json({ message: 'Please sign in' });
}
