import type { Server } from '../reproduction.ts';

/** Varnish with `/etc/varnish/default.vcl`, in the foreground; its shared memory lies in the stage. */
export const varnish: Server = {
	name: 'Varnish',
	debian: ['varnish'],
	async start(stage) {
		const storage = ['-s', 'malloc,16m'];
		// The compiled VCL and the log of the running process.
		const state = ['-n', stage.path('/var/varnish')];
		return stage.serve(
			'varnishd',
			// No jail: it would drop to users that a system may not have.
			[
				'-F',
				'-j',
				'none',
				'-f',
				'/etc/varnish/default.vcl',
				'-a',
				'127.0.0.1:8080',
				...storage,
				...state,
			],
			{ on: 8080 },
		);
	},
};
