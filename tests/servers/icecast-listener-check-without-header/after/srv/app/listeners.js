import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

// Icecast asks here for each listener whether to let it in.
createServer(async (request, response) => {
	const asked = new URLSearchParams(await text(request));
	const isKnown = asked.get('user') === 'ana' && asked.get('pass') === 'winter';
	if (isKnown) {
		// #region fix
		response.setHeader('icecast-auth-user', '1');
		// #endregion
		response.end('welcome');
	} else response.end('unknown');
}).listen(3000, '127.0.0.1');
