import type { BasicShape } from '../evidence.ts';
import { decodeBase64, textOf } from './base64.ts';
import type { basicFaults } from './faults.ts';
import { keyOf } from './form.ts';
import { standInOf } from './stand-ins.ts';

type BasicFault = keyof typeof basicFaults;

export interface Basic {
	readonly shape?: BasicShape;
	readonly faults: readonly BasicFault[];
}

const alphabet = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Reads a value of Basic, RFC 7617, section 2: the base64 of `user-id ":" password`. No part of
 * either is told.
 *
 * @example
 *
 * `YW5hOmh1bnRlcjIK` has the fault `line-break-inside`: `echo ana:hunter2 | base64` made it.
 */
export function readBasic(value: string): Basic {
	const faults: BasicFault[] = [];
	const standard = value.replaceAll('-', '+').replaceAll('_', '/');
	if (!alphabet.test(standard)) {
		const plain = value.includes(':') && !value.includes('://');
		return { faults: [plain ? 'not-encoded' : 'not-base64'] };
	}
	const bytes = decodeBase64(standard);
	if (bytes === undefined) return { faults: ['not-base64'] };
	if (standard !== value) faults.push('base64url');
	if (value.length % 4 !== 0) faults.push('missing-padding');
	const { text, charset } = textOf(bytes);
	if (isNoText(text)) return { faults: [...faults, 'not-text'] };
	faults.push(...faultsInside(text));
	if (charset === 'utf-16') faults.push('utf-16-inside');
	if (charset === 'latin-1') faults.push('latin-1-inside');
	const colon = text.indexOf(':');
	if (colon < 0)
		return { faults: [...faults, isEncodedTwice(text) ? 'doubly-encoded' : 'colon-missing'] };
	const user = text.slice(0, colon);
	const password = text.slice(colon + 1);
	if (isStandIn(user) || isStandIn(password)) faults.push('stand-in-inside');
	return {
		shape: {
			userLength: Array.from(user).length,
			userForm: formOfUser(user),
			passwordLength: Array.from(password).length,
			charset,
		},
		faults,
	};
}

const inside: readonly (readonly [BasicFault, RegExp])[] = [
	['line-break-inside', /[\r\n]/],
	['space-at-end', /^[ \t]|[ \t]$/],
	['hidden-sign-inside', /[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/],
	['quotes-inside', /^["'“].*["'”]\s?$|^(["'])[^"']+\1:|:(["'])[^"']+\2$/],
	['url-encoded-inside', /%(?:2[0-9BCF]|3[A-F]|40|5[B-E]|7[B-E])/i],
	['scheme-encoded', /^(?:basic|bearer)\s/i],
];

function faultsInside(text: string): BasicFault[] {
	return inside.flatMap(([id, pattern]) => (pattern.test(text) ? [id] : []));
}

/** More than the line breaks, tabs and spaces that slip in. */
function isNoText(text: string): boolean {
	return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}

function isEncodedTwice(text: string): boolean {
	const bare = text.trim();
	const again = bare.length >= 4 && bare.length % 4 === 0 ? decodeBase64(bare) : undefined;
	return again !== undefined && /^[\x20-\x7e]*:[\x20-\x7e]*\s?$/.test(again);
}

/** `user:password` may be somebody’s whole truth on a test server; a template is nobody’s. */
function isStandIn(part: string): boolean {
	const id = standInOf(part);
	return id !== undefined && (id !== 'example-value' || /^<|^your[-_ ]/i.test(part));
}

function formOfUser(user: string): BasicShape['userForm'] {
	if (user === '') return 'empty';
	if (keyOf(user) !== undefined || /^[A-Za-z0-9_-]{24,}$/.test(user)) return 'key';
	if (/^[^\\/@\s]+[\\][^\\@]+$/.test(user)) return 'domain';
	return /^[^@\s]+@[^@\s]+$/.test(user) ? 'email' : 'name';
}
