// Takes the pictures of what people see instead of a page: `npm run screens`. Names take only those.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dump } from 'js-yaml';
import sharp from 'sharp';
import { screenSchema } from '../../src/schemas/screen.ts';
import { closeKept } from './_harness/kept.ts';
import { withChromium, type Visitor } from './_harness/clients/chromium.ts';
import { missingOf, versionOf } from './_harness/products.ts';
import { Stage } from './_harness/stage.ts';
import { pages, type PageToShow } from './_screens/pages.ts';

const width = 720;
const usualHeight = 240;
/** What one picture may weigh, in bytes. */
const limit = 12 * 1024;
const pictures = fileURLToPath(new URL('../../public/screens/', import.meta.url));
const entries = fileURLToPath(new URL('../../content/screens/', import.meta.url));

const names = process.argv.slice(2);
await mkdir(pictures, { recursive: true });
await mkdir(entries, { recursive: true });
for (const page of pages) {
	if (names.length > 0 && !names.includes(page.name)) continue;
	const missing = page.servers.flatMap(missingOf);
	if (missing.length > 0) {
		console.error(`${page.name}: no picture, for these are not installed: ${missing.join(', ')}`);
		process.exitCode = 1;
	} else await take(page);
}

async function take(it: PageToShow): Promise<void> {
	const stage = await Stage.open(
		fileURLToPath(new URL(`_screens/${it.name}`, import.meta.url)),
		'before',
	);
	try {
		for (const server of it.servers) await server.start(stage);
		const shots: Buffer[] = [];
		await withChromium({ sites: { 'http://www.example.com': 8080 } }, async (visitor) => {
			const { page } = visitor;
			await page.setViewportSize({ width, height: it.height ?? usualHeight });
			await (it.visit ?? cancelTheBox)(visitor);
			const buttons = await page
				.locator('input[type=submit]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
			const text = flat([await page.innerText('body'), ...buttons].join(' '));
			for (const [, words = ''] of altOf(it).matchAll(/“([^”]+)”/g))
				if (!text.includes(flat(words)))
					throw new Error(`${it.name}: “${words}” is not on it:\n${text}`);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				shots.push(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
			}
		})(stage);
		await write(it, shots);
	} finally {
		await stage.close();
	}
}

async function cancelTheBox({ page, signIn }: Visitor): Promise<void> {
	await signIn();
	// A page that the browser makes up itself counts as a failure to load.
	await page.goto('http://www.example.com/reports/').catch(() => undefined);
	await page.locator('h1').waitFor();
}

async function write(it: PageToShow, [day, night]: readonly Buffer[]): Promise<void> {
	if (!day || !night) throw new Error(`${it.name}: no picture was taken`);
	const light = `${it.name}.webp`;
	await writePicture(light, day);
	const dark = day.equals(night) ? undefined : `${it.name}-dark.webp`;
	if (dark === undefined) await rm(`${pictures}${it.name}-dark.webp`, { force: true });
	else await writePicture(dark, night);
	const product = it.by ?? it.servers[0];
	const screen = screenSchema.parse({
		product: product.name,
		version: versionOf(product),
		alt: altOf(it),
		width,
		height: it.height ?? usualHeight,
		light,
		...(dark !== undefined && { dark }),
		variations: it.variations,
	});
	await writeFile(`${entries}${it.name}.yaml`, dump(screen, { lineWidth: -1 }));
	console.log(it.name);
}

async function writePicture(file: string, png: Buffer): Promise<void> {
	const bytes = await sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
	if (bytes.length > limit)
		throw new Error(`${file} has ${bytes.length} bytes; ${limit} are allowed`);
	await writeFile(`${pictures}${file}`, bytes);
}

function altOf({ alt, servers }: PageToShow): string {
	return alt.replaceAll('{version}', versionOf(servers[0]));
}

/** Text in which only the words count. */
function flat(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}
await closeKept();
