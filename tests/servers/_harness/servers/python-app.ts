import type { Product } from '../products.ts';
import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/** Debian’s own Python: the packages are installed for that one. */
export const python = '/usr/bin/python3';

/** Leaves no compiled files behind, and holds back no line of a log. */
export const pythonEnvironment = { PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' };

/**
 * A Python program in `/srv/app` that listens by itself.
 *
 * @param args as after `python3`: `['server.py']`
 */
export function pythonApp(product: Product, args: readonly string[], on = 8080): Server {
	return { ...product, start: (stage) => servePython(stage, args, on) };
}

export function servePython(stage: Stage, args: readonly string[], on = 8080) {
	return stage.serve(python, args, {
		on,
		env: pythonEnvironment,
		cwd: stage.path('/srv/app'),
	});
}

/** A WSGI application behind gunicorn: `orders:app`. */
export function gunicorn(product: Product, application: string, on = 8080): Server {
	return pythonApp(
		{ ...product, debian: [...(product.debian ?? []), 'gunicorn'] },
		[
			'-m',
			'gunicorn',
			'--bind',
			`127.0.0.1:${on}`,
			'--error-logfile',
			'/var/log/gunicorn.log',
			application,
		],
		on,
	);
}

/** FastAPI behind uvicorn, with the application in `/srv/app/main.py`. */
export function fastapi(on = 8080, more: readonly string[] = []): Server {
	return pythonApp(
		{ name: 'FastAPI', debian: ['python3-fastapi', 'python3-uvicorn'] },
		['-m', 'uvicorn', '--port', String(on), ...more, 'main:app'],
		on,
	);
}

export const flask: Product = { name: 'Flask', debian: ['python3-flask'] };
export const pyjwt: Product = { name: 'PyJWT', debian: ['python3-jwt'] };
export const tornado: Product = { name: 'Tornado', debian: ['python3-tornado'] };
export const aiohttp: Product = { name: 'aiohttp', debian: ['python3-aiohttp'] };
