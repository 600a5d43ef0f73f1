import { expect, it } from 'vitest';
import { supportNote } from '../../../src/model/support-note.ts';
import { byId, cause, library, linked, outcome, put } from '../_library.ts';

const note = () =>
	supportNote(
		byId(
			linked({
				causes: put(
					library().causes,
					cause('expired-token', {
						title: 'The `exp` has passed',
						fixes: ['refresh-the-token', 'sign-in-again'],
					}),
				),
				outcomes: put(
					library().outcomes,
					outcome('the-token-ran-out', {
						title: 'A token’s `exp` has passed',
						causes: ['expired-token', 'wrong-url'],
					}),
				),
			}).outcomes,
			'the-token-ran-out',
		),
	);

it('the note says what was found out, and what to check in which order, word for word', () => {
	expect(note()).toBe(
		[
			'Your server answers “401 Unauthorized” to me.',
			'',
			'Address: ',
			'Day and time, with time zone: ',
			'What I was doing: ',
			'The exact message: ',
			'Other people or other networks: it works / it does not',
			'',
			'By my answers to a questionnaire, it looks like this: A token’s exp has passed.',
			'Please check, in this order:',
			'1. The exp has passed',
			'2. The title of wrong-url',
			'',
			'I have already tried: ',
		].join('\n'),
	);
});

it('the note asks for no password, token or cookie', () => {
	expect(note()).not.toMatch(/password|cookie|authorization:/i);
});
