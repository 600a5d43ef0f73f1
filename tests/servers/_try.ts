// Runs reproductions by name and prints what happened: node tests/servers/_try.ts nginx-wrong-password
import { reproduce } from './_harness/reproduce.ts';
import { closeKept } from './_harness/kept.ts';
import { allReproductions, toText } from './_harness/recordings.ts';

const names = process.argv.slice(2);
for (const { id, folder, it } of await allReproductions()) {
	if (!names.includes(id)) continue;
	console.log(
		toText(await reproduce(folder, it))
			.replaceAll('\\n', '\n')
			.replaceAll('\\"', '"'),
	);
}
await closeKept();
