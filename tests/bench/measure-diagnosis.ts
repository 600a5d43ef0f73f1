import { createEngine, type EngineData } from '../../src/islands/diagnose-box/engine.ts';
import { readBuilt, readCases, type Case } from './_cases.ts';

/**
 * `npm run measure`: whether the diagnosis of what people saw names the true cause first, or among
 * the first three, by where they met it; and whether what it calls certain is right.
 */

const cases = readCases();
const { diagnose } = createEngine(readBuilt('api/diagnosis.json') as EngineData);
const now = new Date('2026-11-21T12:00:00Z');

const rows = [
	'| pasted | met | cases | first | among the first three | called certain | of them right |',
	'| --- | --- | --: | --: | --: | --: | --: |',
];
const inputs = [
	['what they saw', ({ saw }: Case) => saw],
	['what they would type', ({ query }: Case) => query],
] as const;

for (const [name, textOf] of inputs) {
	rows.push(rowOf(name, 'anywhere', cases, textOf));
	for (const [context, some] of [...Map.groupBy(cases, (one) => one.context)].sort())
		rows.push(rowOf(name, context, some, textOf));
}
console.log(`${cases.length} cases\n`);
console.log(rows.join('\n'));

function rowOf(
	name: string,
	context: string,
	some: readonly Case[],
	textOf: (one: Case) => string,
): string {
	const count = { first: 0, three: 0, certain: 0, right: 0 };
	for (const one of some) {
		const { findings } = diagnose(textOf(one), now);
		const isRight = findings.map(({ cause }) => one.causes.includes(cause));
		if (isRight[0]) count.first++;
		if (isRight.slice(0, 3).includes(true)) count.three++;
		else if (process.argv.includes('--misses') && context === 'anywhere')
			console.log(
				`${one.id} ${one.causes.join()}: ${textOf(one).slice(0, 90).replace(/\s+/g, ' ')} → ${findings
					.slice(0, 3)
					.map(({ cause }) => cause)
					.join(' ')}`,
			);
		for (const [rank, { sureness }] of findings.entries())
			if (sureness === 'certain') {
				count.certain++;
				if (isRight[rank]) count.right++;
			}
	}
	const share = (part: number) => `${((100 * part) / some.length).toFixed(0)} %`;
	return `| ${[name, context, some.length, share(count.first), share(count.three), count.certain, count.right].join(' | ')} |`;
}
