// Prints what the diagnosis says of the recordings: node tests/servers/_diagnose.ts [name…]
import { readdir, readFile } from 'node:fs/promises';
import { pasteOf } from '../../src/model/recordings.ts';
import { recordingSchema } from '../../src/schemas/recording.ts';
import { answerTo } from '../content/_engine.ts';
import { recordingsFolder } from './_harness/recordings.ts';

const names = process.argv.slice(2);
for (const file of (await readdir(recordingsFolder)).sort()) {
	const id = file.replace('.json', '');
	if (names.length > 0 && !names.includes(id)) continue;
	const recording = recordingSchema.parse(
		JSON.parse(await readFile(`${recordingsFolder}${file}`, 'utf8')),
	);
	const found = answerTo(pasteOf(recording)).findings.map(
		({ url, sureness }) => `${url.split('/')[2] ?? ''} (${sureness})`,
	);
	const place = found.findIndex((finding) => finding.startsWith(`${recording.cause} `)) + 1;
	console.log(
		`${place > 0 && place <= 3 ? 'ok ' : 'NO '} ${id}: ${recording.cause} is ${place || 'not found'}: ${found.slice(0, 4).join(', ')}`,
	);
}
