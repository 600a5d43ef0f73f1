import type { BasicShape } from '../evidence.ts';
import type { basicFaults } from './faults.ts';
import { decodeBase64 } from './form.ts';
import { standInOf } from './stand-ins.ts';

type BasicFault = keyof typeof basicFaults;

export interface Basic {
	readonly shape?: BasicShape;
	readonly faults: readonly BasicFault[];
}

const inside: readonly (readonly [BasicFault, RegExp])[] = [
	['line-break-inside', /[\r\n]/],
	['space-at-end', /^[ \t]|[ \t]$|[\p{Cf}\xa0]/u],
	['quotes-inside', /^["'“].*["'”]\s?$|:(["'])[^:]*\1$/],
	['url-encoded-inside', /%[2-7][\dA-F]/i],
];

/**
 * Reads a value of Basic, RFC 7617, section 2: the base64 of `user-id ":" password`. No part of
 * either is told.
 *
 * @example
 *
 * `YW5hOmh1bnRlcjIK` has the fault `line-break-inside`: `echo ana:hunter2 | base64` made it.
 */
export function readBasic(value: string): Basic {
	const standard = value.replaceAll('-', '+').replaceAll('_', '/');
	const bytes = decodeBase64(standard);
	if (bytes === undefined) return { faults: ['not-base64'] };
	const { text, charset } = textOf(bytes);
	const faults = inside.flatMap(([id, pattern]) => (pattern.test(text) ? [id] : []));
	const add = (id: BasicFault, isSo: boolean): unknown => isSo && faults.push(id);
	add('base64url', standard !== value || value.length % 4 > 0);
	// More than the line breaks, tabs and spaces that slip in.
	if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return { faults: ['not-base64'] };
	add('utf-16-inside', charset === 'utf-16');
	add('latin-1-inside', charset === 'latin-1');
	const [, user, password = ''] = /^([^:]*):([^]*)$/.exec(text) ?? [];
	if (user === undefined) {
		add(decodeBase64(text.trim())?.includes(':') ? 'doubly-encoded' : 'colon-missing', true);
		return { faults };
	}
	add('stand-in-inside', isStandIn(user) || isStandIn(password));
	return {
		shape: {
			userLength: Array.from(user).length,
			passwordLength: Array.from(password).length,
			charset,
		},
		faults,
	};
}

/** The bytes as text: UTF-8 where they are, and else one sign per byte. */
function textOf(bytes: string): { readonly text: string; readonly charset: BasicShape['charset'] } {
	if (/^(?:[^\0]\0){2,}$/.test(bytes))
		return { text: bytes.replaceAll('\0', ''), charset: 'utf-16' };
	if (/^[\0-\x7f]*$/.test(bytes)) return { text: bytes, charset: 'ascii' };
	try {
		const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(codes);
		return { text, charset: 'utf-8' };
	} catch {
		return { text: bytes, charset: 'latin-1' };
	}
}

/** `user:password` may be somebody’s whole truth on a test server; a template is nobody’s. */
function isStandIn(part: string): boolean {
	const id = standInOf(part);
	return id !== undefined && (id !== 'example-value' || /^<|^your[-_ ]/i.test(part));
}
