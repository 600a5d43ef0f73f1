import type { Outcome } from './knowledge-base.ts';
import { plain } from './words.ts';

/** The note that a person can send to whoever runs the server, with blanks for what only they know. */
export function supportNote({ title, causes }: Outcome): string {
	return [
		'Your server answers “401 Unauthorized” to me.',
		'',
		'Address: ',
		'Day and time, with time zone: ',
		'What I was doing: ',
		'The exact message: ',
		'Other people or other networks: it works / it does not',
		'',
		`By my answers to a questionnaire, it looks like this: ${plain(title)}.`,
		'Please check, in this order:',
		...causes.map((cause, index) => `${index + 1}. ${plain(cause.title)}`),
		'',
		'I have already tried: ',
	].join('\n');
}
