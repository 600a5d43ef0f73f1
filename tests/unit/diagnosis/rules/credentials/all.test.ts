import { globSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsRules } from '../../../../../src/diagnosis/rules/credentials/index.ts';
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

	it('have an id each, and a file of that name with the source that it rests on', () => {
		for (const { id } of credentialsRules)
			expect(readFileSync(`src/diagnosis/rules/credentials/${id}.ts`, 'utf8')).toMatch(
				/@see https:\/\//,
			);
	});

	it('name causes and answers that there are', () => {
		const code = globSync('src/diagnosis/rules/credentials/**/*.ts')
			.map((path) => readFileSync(path, 'utf8'))
			.join('\n');
		const causes = new Set(readdirSync('content/causes').map((file) => file.replace('.mdx', '')));
		const named = [
			...code.matchAll(/'([a-z-]+)': (?:'(?:certain|likely|possible)'|\w+ \?)/g),
			...code.matchAll(/^const \w+ = '([a-z]+-[a-z-]+)';$/gm),
		].map(([, cause = '']) => cause);
		expect(named.length).toBeGreaterThan(40);
		expect(named.filter((cause) => !causes.has(cause))).toEqual([]);
		for (const [, question = '', answer = ''] of code.matchAll(
			/answer\([\w.]+, '([\w-]+)', '([\w-]+)'\)/g,
		))
			expect(readFileSync(`content/questions/${question}.yaml`, 'utf8')).toContain(
				`id: ${answer}\n`,
			);
	});
});
