/** What Verdaccio gave ana when she signed in; it holds as long as her password and the server’s key do. */
export const tokenOfAna =
	'MjUyM2RjMzU1ZmEwNGIyNWRiOTViZTU3ZGJmNGU0NDg6OGNlNmNhZTU2NGVjYjdmM2VhZTg=';
