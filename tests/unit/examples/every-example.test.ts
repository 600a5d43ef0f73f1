import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../../content/examples/', import.meta.url);
const examples = readdirSync(folder);
const linesOf = (file: string) => readFileSync(new URL(file, folder), 'utf8').split('\n');

it.each(examples)('%s has a test of its own', (file) => {
	expect(readdirSync(import.meta.dirname)).toContain(file.replace(/\.ts$/, '.test.ts'));
});

it.each(examples)('%s needs nothing but Node', (file) => {
	const imports = linesOf(file).flatMap((line) => /\bfrom '(.*)'/.exec(line)?.[1] ?? []);
	expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([]);
});

it.each(examples)('%s can be read in one go', (file) => {
	expect(linesOf(file).length).toBeLessThanOrEqual(80);
});
