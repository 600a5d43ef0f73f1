import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkEntries } from '../model/check-entries.ts';
import { buildKnowledgeBase } from '../model/knowledge-base.ts';
import { formatProblems, type Problem } from '../model/problem.ts';
import { formatTreeReport, treeReport } from '../model/tree-report.ts';
import { readContent, type Content } from './read-content.ts';

/** Everything that is wrong with the content of the project in `root`. */
export async function findProblems(root: string): Promise<Problem[]> {
	return problemsIn(await readContent(root));
}

function problemsIn({ entries, unreadable, problems }: Content): Problem[] {
	return [...problems, ...checkEntries(entries, new Date(), unreadable)];
}

/** Fails a build before it begins, once, with every problem in the content; says how large the tree is. */
export function checkContent(): AstroIntegration {
	return {
		name: 'check-content',
		hooks: {
			'astro:config:setup': async ({ command, config, logger }) => {
				if (command !== 'build') return;
				const content = await readContent(fileURLToPath(config.root));
				const problems = problemsIn(content);
				if (problems.length > 0)
					throw new AstroError(
						formatProblems(problems),
						'CONTRIBUTING.md says what each kind of file holds.',
					);
				const { knowledge } = buildKnowledgeBase(content.entries, new Date());
				if (knowledge) logger.info(formatTreeReport(treeReport(knowledge)));
			},
		},
	};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const problems = await findProblems(process.cwd());
	console.log(problems.length ? formatProblems(problems) : 'The content has no problems.');
	process.exitCode = problems.length ? 1 : 0;
}
