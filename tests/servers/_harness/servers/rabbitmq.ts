import { until } from '../process.ts';
import type { Server } from '../reproduction.ts';
import type { Stage } from '../stage.ts';

const bin = '/usr/lib/rabbitmq/bin';

/**
 * RabbitMQ with its management pages on 8080, `/etc/rabbitmq/rabbitmq.conf`, and the users of
 * `/etc/rabbitmq/definitions.json`.
 *
 * @param after what an administrator types once it runs, after the fix
 */
export function rabbitmq(after: readonly (readonly string[])[] = []): Server {
	return {
		name: 'RabbitMQ',
		debian: ['rabbitmq-server', 'erlang-base'],
		async start(stage) {
			const env = await environment(stage);
			await stage.write('/etc/rabbitmq/enabled_plugins', '[rabbitmq_management].\n');
			await stage.write('/.erlang.cookie', 'COOKIEOFONETEST', 0o400);
			// Started by Erlang it would go on when all else has stopped.
			await stage.serve('epmd', ['-address', '127.0.0.1', '-port', '4000'], { on: 4000, env });
			await stage.serve(`${bin}/rabbitmq-server`, [], { on: 8080, env });
			// It listens before it knows its addresses and its users.
			await until(
				async () =>
					((await stage.read('/var/log/rabbitmq/rabbit.log')) ?? '').includes(
						'Server startup complete',
					),
				() => 'RabbitMQ has not started',
			);
			if (stage.name === 'after')
				for (const command of after) await stage.must(`${bin}/rabbitmqctl`, command, { env });
		},
	};
}

async function environment(stage: Stage): Promise<NodeJS.ProcessEnv> {
	return {
		ERL_EPMD_PORT: String(await stage.port(4000)),
		RABBITMQ_NODENAME: 'rabbit@localhost',
		// Strangers reach the management pages at most.
		RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
		RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
		RABBITMQ_NODE_PORT: String(await stage.port(5000)),
		RABBITMQ_DIST_PORT: String(await stage.port(9000)),
		RABBITMQ_CONF_ENV_FILE: stage.path('/etc/rabbitmq/none.conf'),
		RABBITMQ_CONFIG_FILE: stage.path('/etc/rabbitmq/rabbitmq.conf'),
		RABBITMQ_ENABLED_PLUGINS_FILE: stage.path('/etc/rabbitmq/enabled_plugins'),
		RABBITMQ_MNESIA_BASE: stage.path('/var/lib/rabbitmq'),
		RABBITMQ_LOG_BASE: stage.path('/var/log/rabbitmq'),
		RABBITMQ_LOGS: stage.path('/var/log/rabbitmq/rabbit.log'),
		RABBITMQ_GENERATED_CONFIG_DIR: stage.path('/tmp'),
		RABBITMQ_SCHEMA_DIR: stage.path('/tmp'),
		RABBITMQ_FEATURE_FLAGS_FILE: stage.path('/var/lib/rabbitmq/feature_flags'),
		RABBITMQ_PID_FILE: stage.path('/run/rabbitmq.pid'),
	};
}
