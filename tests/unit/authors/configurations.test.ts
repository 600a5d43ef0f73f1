import { expect, it } from 'vitest';
import { readEntry } from '../../../src/integrations/read-content.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { edited, files } from '../_files.ts';

const recorded = new Map([
	[
		'nginx-hash',
		[
			{ path: '/etc/nginx/site.conf', before: 'a', after: 'b' },
			{ path: '/srv/old', before: 'a' },
		],
	],
]);

/** What the author of a guide is told who shows this. */
const told = (props: string) =>
	readEntry(
		'guides',
		files.guides.path,
		edited('guides', 'That is all.', `<Configuration ${props} in="nginx configuration" />`),
		{ examples: [], recorded },
	).problems.map(formatProblem);

it('a configuration that a recording holds is no problem', () => {
	expect(told('of="nginx-hash" file="/etc/nginx/site.conf"')).toEqual([]);
	expect(told('of="nginx-hash" file="/srv/old" stage="before"')).toEqual([]);
});

it('a recording that is not there is told with the one that was meant', () => {
	expect(told('of="nginx-hahs" file="/etc/nginx/site.conf"')).toEqual([
		'content/guides/what-a-401-is.mdx, <Configuration> of: There is no recording called "nginx-hahs". Write "nginx-hash" or add tests/servers/nginx-hahs.',
	]);
});

it('a file that the recording does not hold at that stage is told with those that it does', () => {
	expect(told('of="nginx-hash" file="/srv/old"')).toEqual([
		'content/guides/what-a-401-is.mdx, <Configuration> file: The recording "nginx-hash" shows no /srv/old. Write one of: /etc/nginx/site.conf.',
	]);
});
