import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/**
 * Starts Prometheus with `/etc/prometheus/prometheus.yml`.
 *
 * @param on the example port of its own page
 * @param args more of them, such as the file that sets its own password
 */
export function startPrometheus(stage: Stage, on: number, args: readonly string[] = []) {
	return stage.serve(
		'prometheus',
		[
			'--config.file=/etc/prometheus/prometheus.yml',
			'--storage.tsdb.path=/var/lib/prometheus',
			`--web.listen-address=127.0.0.1:${on}`,
			...args,
		],
		{ on },
	);
}

/** Prometheus with a password of its own, as `/etc/prometheus/web.yml` sets it. */
export const prometheus: Server = {
	name: 'Prometheus',
	debian: ['prometheus'],
	start: (stage) => startPrometheus(stage, 8080, ['--web.config.file=/etc/prometheus/web.yml']),
};
