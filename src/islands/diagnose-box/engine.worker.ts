import { createEngine, type EngineData } from './engine.ts';
import type { Asked, Replied } from './protocol.ts';

/** Fetched before anything is pasted: a request after that could tell of the paste. */
const engine = fetch('/api/diagnosis.json')
	.then((response) => response.json() as Promise<EngineData>)
	.then(createEngine);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	void reply(data).then((replied) => {
		postMessage(replied);
	});
});

async function reply({ id, paste, origin }: Asked): Promise<Replied> {
	try {
		const text = typeof paste === 'string' ? paste : await paste.text();
		return { id, reading: (await engine).read(text, new Date(), origin) };
	} catch {
		return { id };
	}
}
