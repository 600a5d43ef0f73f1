import { plainName, statusHolders, statusNames } from './json-names.ts';
import type { Json } from './json-tree.ts';

/**
 * The status that an object tells, itself or in what WordPress calls `data`. A code of three digits
 * is a status only from 400 on: errors of Facebook and Zoom have codes such as 190 and 124.
 */
export function ownStatus(text: string, names: ReadonlyMap<string, Json>): number | undefined {
	const own = statusAmong(text, names);
	if (own !== undefined) return own;
	for (const name of statusHolders) {
		const holder = names.get(name);
		if (holder?.kind !== 'object') continue;
		const held = new Map(holder.members.map((one) => [plainName(one.name), one.value]));
		const status = statusAmong(text, held);
		if (status !== undefined) return status;
	}
	return undefined;
}

function statusAmong(text: string, names: ReadonlyMap<string, Json>): number | undefined {
	for (const name of statusNames.keys()) {
		const status = /^([2-5]\d\d)(?:\s|$)/.exec(wordAt(text, names.get(name)))?.[1];
		if (status && (Number(status) >= 400 || /status|http/.test(name))) return Number(status);
	}
	return undefined;
}

/** What a member says, as written; nothing where it is a list or an object. */
export function wordAt(text: string, value: Json | undefined): string {
	return value?.kind === 'scalar' ? text.slice(value.from, value.to) : '';
}
