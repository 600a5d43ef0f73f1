import { afterAll, expect, test } from 'vitest';
import { table, wireSize } from './_bytes.ts';
import { fileAt, read } from './_dist.ts';
import { pagesOf } from './_pages.ts';
import { filesLoadedBy, inline, withImports } from './_scripts.ts';

/** What the box loads when it is first used, on top of the page that it stands on. */
const limits = { box: 5_000, engine: 56_500, data: 60_000 };

const pages = pagesOf('diagnose', 'home');
const onPage = pages.flatMap((page) => [
	...filesLoadedBy(page).map((file) => read(file)),
	...inline(page, 'script').map(({ textContent }) => textContent),
]);
const box = named(onPage, /\/_astro\/diagnose-box[\w.-]*\.js/g);
const engine = named(
	withImports(box).map((file) => read(file)),
	/\/_astro\/engine\.worker[\w.-]*\.js/g,
);
const data = named(
	engine.map((file) => read(file)),
	/(?<=["'`])\/api\/[\w./-]+\.json(?=["'`])/g,
);
const loaded = { box, engine, data };
const sizes = Object.entries(loaded).map(([name, files]) => ({
	name: name as keyof typeof limits,
	files: files.length,
	size: files.reduce((sum, file) => sum + wireSize(read(file)), 0),
}));

/** The built files that some texts name. */
function named(texts: readonly string[], address: RegExp): string[] {
	return [...new Set(texts.flatMap((text) => text.match(address) ?? []))].map((one) => {
		const file = fileAt(one);
		if (file === undefined) throw new Error(`${one} was not built`);
		return file;
	});
}

afterAll(() => {
	console.log(
		table(
			'first diagnosis',
			sizes.map(({ name, size }) => ({ name, sizes: [size], limit: limits[name] })),
		),
	);
});

test.each(sizes)('the $name is one file, within its budget', ({ name, files, size }) => {
	expect(files).toBe(1);
	expect(size).toBeLessThanOrEqual(limits[name]);
});

test('no page loads the engine by itself', () => {
	const loadedAtOnce = pages.flatMap(filesLoadedBy);
	expect(loadedAtOnce.filter((file) => [...box, ...engine].includes(file))).toEqual([]);
});
