import type { Product } from '../products.ts';
import type { Stage } from '../stage.ts';
import { atHome, type AtHome } from './home.ts';

export const maven: Product = { name: 'Apache Maven', debian: ['maven'] };

/** Runs Maven in the project `/home/ana/site`, with the settings in `/home/ana/.m2/`. */
export function withMaven(args: readonly string[], { env = {}, ...more }: AtHome = {}) {
	return (stage: Stage) =>
		atHome('mvn', ['--batch-mode', '-Dstyle.color=never', ...args], {
			in: '/home/ana/site',
			types: ['mvn', ...args],
			reads: ['/home/ana/.m2/settings.xml'],
			// Java takes the home folder from the list of users, whatever HOME says.
			env: { MAVEN_OPTS: `-Duser.home=${stage.path('/home/ana')}`, ...env },
			...more,
		})(stage);
}

/** How long it took, and the Java that it ran on. */
export const everyTime: readonly (readonly [RegExp, string])[] = [
	[/(Total time:\s+)[\d.:]+ \w+/g, '$10.401 s'],
	[/ \([\d.]+ k?B at [\d.]+ .?B\/s\)/g, ''],
	[/\(Java [^;]+; Linux [^)]+\)/g, '(Java; Linux)'],
	// Its codes for colours: it sends some whatever it is told.
	[/\u001B\[\d*m/g, ''],
];
