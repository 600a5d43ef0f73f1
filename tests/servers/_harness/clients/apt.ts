import type { Product } from '../products.ts';
import { atHome, type AtHome } from './home.ts';

export const apt: Product = { name: 'APT', debian: ['apt'] };

/** Everything that APT reads and writes lies in the temporary folder; nothing of the system’s own is touched. */
const configuration = `Dir "STAGE";
Dir::State "STAGE/var/lib/apt";
Dir::State::status "STAGE/var/lib/dpkg/status";
Dir::Cache "STAGE/var/cache/apt";
Dir::Etc "STAGE/etc/apt";
Dir::Etc::netrc "STAGE/etc/apt/auth.conf";
Dir::Etc::netrcparts "STAGE/etc/apt/auth.conf.d";
Dir::Log "STAGE/var/log/apt";
Dir::Bin::methods "/usr/lib/apt/methods";
APT::Architecture "amd64";
APT::Architectures { "amd64"; };
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::GzipIndexes "false";
`;

/** Runs `apt-get update`. */
export function aptUpdate({ reads = [], ...more }: AtHome = {}) {
	return async (stage: Parameters<ReturnType<typeof atHome>>[0]) => {
		for (const folder of ['var/lib/apt/lists/partial', 'var/cache/apt/archives/partial'])
			await stage.write(`/${folder}/.keep`, '');
		await stage.write('/var/lib/dpkg/status', '');
		await stage.write('/etc/apt/apt.conf.d/.keep', '');
		await stage.write('/etc/apt.conf', configuration.replaceAll('STAGE', stage.root));
		return atHome('apt-get', ['update'], {
			env: { APT_CONFIG: stage.path('/etc/apt.conf') },
			reads: ['/etc/apt/sources.list', '/etc/apt/auth.conf.d/acme.conf', ...reads],
			...more,
		})(stage);
	};
}

export const asStranger = 'GET /debian/dists/stable/InRelease HTTP/1.1\nHost: 127.0.0.1:8080';

/** How fast it went. */
export const everyTime: readonly (readonly [RegExp, string])[] = [
	[/^(User-Agent: Debian APT-\S+\/\d\S*) \(.*?\)/gm, '$1'],
	[/^Fetched .*$/gm, 'Fetched 3 B in 0s (401 B/s)'],
];
