import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Recording } from '../../../src/schemas/recording.ts';
import type { Reproduction } from './reproduction.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
export const recordingsFolder = fileURLToPath(
	new URL('../../../content/exchanges/', import.meta.url),
);

export interface Named {
	/** The name of the folder. */
	readonly id: string;
	readonly folder: string;
	readonly it: Reproduction;
}

/** Every reproduction, by name. */
export async function allReproductions(): Promise<Named[]> {
	const names = (await readdir(here, { withFileTypes: true }))
		.filter((entry) => entry.isDirectory() && !/^[_.]|^node_modules$/.test(entry.name))
		.map(({ name }) => name)
		.sort();
	return Promise.all(
		names.map(async (id) => {
			const folder = path.join(here, id);
			const module = (await import(pathToFileURL(path.join(folder, 'reproduction.ts')).href)) as {
				default: Reproduction;
			};
			return { id, folder, it: module.default };
		}),
	);
}

/** The text of a recording’s file. */
export function toText(recording: Recording): string {
	return `${JSON.stringify(recording, null, '\t')}\n`;
}

/**
 * A recording in a form in which two runs can be held against each other: another version of a
 * product is no other behaviour.
 */
export function withoutVersions(recording: Recording): string {
	return [
		recording.server,
		...recording.also,
		...(recording.client ? [recording.client] : []),
	].reduce(
		(text, { name, version }) => text.replaceAll(version, `(version of ${name})`),
		toText(recording),
	);
}
