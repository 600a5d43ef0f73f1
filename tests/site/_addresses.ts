import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressOf, files } from './_dist.ts';
import { placesOf } from './_content.ts';

const list = fileURLToPath(new URL('addresses.txt', import.meta.url));

/** Every public address that ever shipped. */
export const shipped: readonly string[] = readFileSync(list, 'utf8')
	.split('\n')
	.filter((line) => line !== '' && !line.startsWith('#'));

/** Every public address of the build. Files that are named after what they hold come and go. */
export function builtAddresses(): string[] {
	const whole = [...files].filter((file) => !/^(?:_astro|pagefind)\//.test(file));
	return [...whole.map(addressOf), ...placesOf('faq')];
}

// `node tests/site/_addresses.ts` after a build, before it is published: adds what is new.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const added = builtAddresses().filter((address) => !shipped.includes(address));
	const lines = [...shipped, ...added].sort();
	writeFileSync(
		list,
		`# Every public address that ever shipped. No line is ever taken away.\n${lines.join('\n')}\n`,
	);
	console.log(`${added.length} addresses are new, ${lines.length} in all.`);
}
