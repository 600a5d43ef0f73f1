import { describe, expect, it } from 'vitest';
import type { Variation } from '../../../src/model/knowledge-base.ts';
import {
	codesOf,
	firstLine,
	messageNames,
	messageTitle,
	messageTitles,
} from '../../../src/model/messages.ts';
import { byId, linked, variation } from '../_library.ts';

const known = (data: Parameters<typeof variation>[1]): Variation =>
	byId(linked({ variations: [variation('it', data)] }).variations, 'it');

describe('the line by which people know a message', () => {
	const lines: [name: string, message: string, line: string][] = [
		['its only one', '401 Unauthorized', '401 Unauthorized'],
		['the first of several', 'Unauthorized\nThis server could not verify', 'Unauthorized'],
		[
			'not a bare code in front',
			'npm error code E401\nnpm error Unable to log in',
			'npm error Unable to log in',
		],
		['a bare code, where it is all there is', 'npm error code E401', 'npm error code E401'],
		[
			'not a bracket in front',
			'{\n  "message": "Bad credentials"\n}',
			'"message": "Bad credentials"',
		],
		[
			'not a field of JSON that opens others or holds a number',
			'"errors" : [ {\n"status" : 401,\n"message" : "Bad credentials"',
			'"message" : "Bad credentials"',
		],
		['not an empty line in front', '\n\n  jwt expired', 'jwt expired'],
		['the whole message, where no line holds a word', '{ 401 }', '{ 401 }'],
	];
	it.each(lines)('is %s', (_name, message, line) => {
		expect(firstLine(message)).toBe(line);
	});
});

describe('the title of a message', () => {
	it('begins with the product', () => {
		expect(messageTitle({ product: 'npm', message: 'Unable to log in' })).toBe(
			'npm: Unable to log in',
		);
	});

	it('keeps a line of 80 characters whole', () => {
		const message = 'x'.repeat(80);
		expect(messageTitle({ product: 'npm', message })).toBe(`npm: ${message}`);
	});

	it('shortens a longer one, and leaves no space before the dots', () => {
		expect(messageTitle({ product: 'npm', message: `${'x'.repeat(76)} ${'y'.repeat(9)}` })).toBe(
			`npm: ${'x'.repeat(76)}…`,
		);
	});
});

describe('the names of messages side by side', () => {
	const said = (product: string, ...messages: string[]) =>
		messages.map((message) => ({ product, message }));

	it('are their lines', () => {
		const messages = said('npm', 'Unable to log in\nTry again', 'Not allowed');
		expect([...messageNames(messages).values()]).toEqual(['Unable to log in', 'Not allowed']);
	});

	it('go on to what sets apart those of a product that begin with the same line', () => {
		const messages = said(
			'pnpm',
			'Unauthorized\nNo header was set',
			'Unauthorized\nA header was sent',
		);
		expect([...messageNames(messages).values()]).toEqual([
			'Unauthorized No header was set',
			'Unauthorized A header was sent',
		]);
	});

	it('may be the same where the products differ', () => {
		const messages = [...said('npm', 'Unauthorized'), ...said('pip', 'Unauthorized')];
		expect([...messageNames(messages).values()]).toEqual(['Unauthorized', 'Unauthorized']);
	});

	it('are different as titles too, where only the end of a long line differs', () => {
		const start =
			'An error occurred while attempting to decode the token that came with the request:';
		const titles = messageTitles(said('X', `${start} it has expired`, `${start} it is not signed`));
		expect([...titles.values()]).toEqual([
			'X: An error occurred while attempting to decode the token… has expired',
			'X: An error occurred while attempting to decode the token… is not signed',
		]);
	});
});

describe('the codes of a message', () => {
	it('are those that its file names', () => {
		expect(codesOf(known({ codes: ['E401', 'ENEEDAUTH'] }))).toEqual(['E401', 'ENEEDAUTH']);
	});

	it('are joined by the number with its point', () => {
		expect(codesOf(known({ codes: ['x'], substatus: 3 }))).toEqual(['x', '401.3']);
	});

	it('stand there once', () => {
		expect(codesOf(known({ codes: ['401.3', '401.3'], substatus: 3 }))).toEqual(['401.3']);
	});

	it('are none for a status alone', () => {
		expect(codesOf(known({}))).toEqual([]);
	});
});
