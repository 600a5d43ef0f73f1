import { globSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsRules } from '../../../../../src/diagnosis/rules/credentials/index.ts';
import { refusals } from '../../../../../src/diagnosis/rules/credentials/reading/refusals.ts';
import { pasteOf } from '../_paste.ts';
import { jwt, refused } from './_judged.ts';

describe('rules over credentials', () => {
	const piece = fc.constantFrom(
		...[
			'Bearer ',
			'Basic ',
			'Negotiate ',
			'Digest ',
			'undefined',
			jwt({ exp: 1 }),
			'YW5hOmh1bnRlcjI=',
		],
		...[
			'\nHTTP/1.1 401\n',
			'\nWWW-Authenticate: ',
			'\nAuthorization: ',
			'\nDate: ',
			'error="invalid_token"',
		],
		...[', ', '"', '\n\n', '{"error":', 'stale=true', '…', '\0', refused('Bearer x')],
	);
	const anything = fc
		.array(fc.oneof(piece, fc.string()), { maxLength: 20 })
		.map((all) => all.join(''));

	it('never throw, and mark only what stands in the paste', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const paste = pasteOf(text);
				for (const rule of credentialsRules)
					for (const { because } of rule.judge(paste).findings ?? [])
						for (const { from, to } of because) {
							expect(from).toBeGreaterThanOrEqual(0);
							expect(to).toBeLessThanOrEqual(text.length);
							expect(from).toBeLessThanOrEqual(to);
						}
			}),
			{ numRuns: 300 },
		);
	});

	it('never tell a secret', () => {
		const secret = 'hunter2hunter2';
		const pastes = [
			refused(`Bearer "${secret}"`, 'WWW-Authenticate: Basic'),
			refused(`Basic ana:${secret}`),
			refused(`${secret} ${secret}`, 'WWW-Authenticate: Bearer'),
			refused(`Basic ${btoa(`ana:${secret}\n`)}`),
		];
		const sentences = pastes.flatMap((text) =>
			credentialsRules.flatMap(({ judge }) =>
				(judge(pasteOf(text)).findings ?? []).flatMap(({ because }) =>
					because.map(({ says }) => says),
				),
			),
		);
		expect(sentences.length).toBeGreaterThan(4);
		expect(sentences.filter((one) => one.includes('hunter2'))).toEqual([]);
	});

	it('have an id and a source each', () => {
		const ids = credentialsRules.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { source } of [...credentialsRules, ...Object.values(refusals)])
			expect(source).toMatch(/^https:\/\//);
	});

	it('name causes, questions and answers that there are', () => {
		const code = globSync('src/diagnosis/rules/credentials/**/*.ts')
			.map((path) => readFileSync(path, 'utf8'))
			.join('\n');
		const causes = new Set(readdirSync('content/causes').map((file) => file.replace('.mdx', '')));
		const named = [
			...code.matchAll(/\[\s*'([a-z-]+)',\s+(?:'(?:certain|likely|possible)'|sureness)/g),
		];
		expect(named.length).toBeGreaterThan(40);
		expect(named.map(([, cause = '']) => cause).filter((cause) => !causes.has(cause))).toEqual([]);
		for (const [, question = '', answer = ''] of code.matchAll(
			/answer\([\w.]+, '([\w-]+)', '([\w-]+)'\)/g,
		))
			expect(readFileSync(`content/questions/${question}.yaml`, 'utf8')).toContain(
				`id: ${answer}\n`,
			);
	});

	it('take time in proportion to the paste', () => {
		const time = (count: number): number => {
			const paste = pasteOf(`${refused(`Bearer ${jwt({ exp: 1 })}`)}\n`.repeat(count));
			const begin = performance.now();
			for (const rule of credentialsRules) rule.judge(paste);
			return performance.now() - begin;
		};
		time(50);
		expect(time(2000)).toBeLessThan(40 * Math.max(time(200), 2));
	});
});
