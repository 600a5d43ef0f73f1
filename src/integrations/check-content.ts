import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkEntries } from '../model/check-entries.ts';
import { formatProblems, type Problem } from '../model/problem.ts';
import { readContent } from './read-content.ts';

/** Everything that is wrong with the content of the project in `root`. */
export async function findProblems(root: string): Promise<Problem[]> {
	const { entries, unreadable, problems } = await readContent(root);
	return [...problems, ...checkEntries(entries, new Date(), unreadable)];
}

/** Fails a build before it begins, once, with every problem in the content. */
export function checkContent(): AstroIntegration {
	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': async ({ command, config }) => {
				if (command !== 'build') return;
				const problems = await findProblems(fileURLToPath(config.root));
				if (problems.length > 0)
					throw new AstroError(
						formatProblems(problems),
						'CONTRIBUTING.md says what each kind of file holds.',
					);
			},
		},
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const problems = await findProblems(process.cwd());
	console.log(problems.length ? formatProblems(problems) : 'The content has no problems.');
	process.exitCode = problems.length ? 1 : 0;
}
