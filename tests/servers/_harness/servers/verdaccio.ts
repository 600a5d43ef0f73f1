import { createHash } from 'node:crypto';
import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/** The key with which Verdaccio encrypts and signs its tokens; it makes one by itself where there is none. */
const secret = '0123456789abcdef0123456789abcdef';

/** What `npm pack` makes of a package.json and one line of code. */
const tarball = Buffer.from(
	'H4sIAAAAAAAC/+3VsQrCMBAG4Mw+RbhZ0oumKVQEXyXUI1TTpCQqBfHdpaIO4qgFJd/yk9tu+C+9afbGUtH6LQ1il9gXIKJWir+b3yw1Z8tSo5Rao+IMJVaLMdkEjulgIkP8wJKIyJ/5I7qwPToSNPQhHhJf8yb4FBwJF+xqxrI/19/7f0+xS8FP3f9KvfZflqrK/Z/CGbzpCGrYmKajwgVrKcIcThRTGzzUIAUKhDl0ph2fj48CLvk6ZFmW/bArLOB1IQAMAAA=',
	'base64',
);

const packages = ['@acme/logger', 'acme-logger'];

/** Verdaccio with two private packages, one with a scope, that anybody may read who is signed in. */
export const verdaccio: Server = {
	name: 'Verdaccio',
	npm: 'verdaccio',
	async start(stage) {
		await unlessThere(stage, '/etc/verdaccio/config.yaml', configuration);
		await unlessThere(stage, '/etc/verdaccio/htpasswd', 'ana:{SHA}HvQa9Bdf4WS/FKJg/fImIYlhwQY=\n');
		await unlessThere(
			stage,
			'/var/lib/verdaccio/.verdaccio-db.json',
			JSON.stringify({ list: packages, secret }),
		);
		for (const name of packages) {
			const file = `${name.replace(/.*\//, '')}-1.0.0.tgz`;
			await stage.write(`/var/lib/verdaccio/${name}/package.json`, packageFile(name, file));
			await stage.writeBytes(`/var/lib/verdaccio/${name}/${file}`, tarball);
		}
		return stage.serve(
			process.execPath,
			['node_modules/verdaccio/bin/verdaccio', '--config', '/etc/verdaccio/config.yaml'],
			{ on: 8080 },
		);
	},
};

const configuration = `listen: 127.0.0.1:8080
storage: /var/lib/verdaccio
auth:
  htpasswd:
    file: /etc/verdaccio/htpasswd
    max_users: -1
packages:
  '**':
    access: $authenticated
    publish: $authenticated
web:
  enable: false
log: { type: stdout, format: pretty, level: http }
`;

function packageFile(name: string, file: string): string {
	return JSON.stringify({
		name,
		versions: {
			'1.0.0': {
				name,
				version: '1.0.0',
				main: 'index.js',
				_id: `${name}@1.0.0`,
				dist: {
					integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
					shasum: createHash('sha1').update(tarball).digest('hex'),
					// Verdaccio puts its own address in place of this one.
					tarball: `http://127.0.0.1:8080/${name}/-/${file}`,
				},
			},
		},
		time: {
			modified: '2026-01-01T08:00:00.000Z',
			created: '2026-01-01T08:00:00.000Z',
			'1.0.0': '2026-01-01T08:00:00.000Z',
		},
		'dist-tags': { latest: '1.0.0' },
		_uplinks: {},
		_distfiles: {},
		_attachments: { [file]: { version: '1.0.0' } },
		_rev: '3-0efe540cd735e099',
		_id: name,
		readme: '',
	});
}

async function unlessThere(stage: Stage, file: string, text: string): Promise<void> {
	if ((await stage.read(file)) === undefined) await stage.write(file, text);
}
