import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

/**
 * InfluxDB 1 with authentication.
 *
 * @param statements what is set up first; the first one makes the administrator
 */
export function influxdb(statements: readonly string[]): Server {
	return {
		name: 'InfluxDB',
		debian: ['influxdb'],
		async start(stage) {
			await stage.write(
				'/etc/influxdb/influxdb.conf',
				`reporting-enabled = false
bind-address = "127.0.0.1:8081"
[meta]
  dir = "/var/lib/influxdb/meta"
[data]
  dir = "/var/lib/influxdb/data"
  wal-dir = "/var/lib/influxdb/wal"
[http]
  bind-address = "127.0.0.1:8080"
  auth-enabled = true
`,
			);
			await stage.serve('influxd', ['-config', '/etc/influxdb/influxdb.conf'], { on: 8080 });
			for (const statement of statements) await query(stage, statement);
		},
	};
}

async function query(stage: Stage, statement: string): Promise<void> {
	const answer = await fetch(`http://127.0.0.1:${await stage.port(8080)}/query`, {
		method: 'POST',
		body: new URLSearchParams({ q: statement }),
	});
	const text = await answer.text();
	if (!answer.ok || text.includes('error')) throw new Error(`${statement}: ${text}`);
}
