import { codes } from './golden/codes.ts';
import { fragments, json, misspelt, reworded, whole } from './golden/messages.ts';
import { pastes } from './golden/pastes.ts';
import type { Wanted } from './golden/wanted.ts';
import { notions, plights, products, questions } from './golden/words.ts';
import { wrapped } from './golden/wrapped.ts';

export { elsewhere, nothing, unknownCodes } from './golden/unknown.ts';
export type { Wanted };

/** What people type and paste, and what they should find. Judged as a person would, by hand. */
export const golden: Readonly<Record<string, readonly Wanted[]>> = {
	'codes and keywords': codes,
	'messages as they are': whole,
	'parts of messages': fragments,
	'messages in other words and another order': reworded,
	'messages with typing errors': misspelt,
	'messages in JSON of any shape': json,
	'pasted output': pastes,
	'messages inside the words of other languages and programs': wrapped,
	'names of products': products,
	notions,
	'what happens to people': plights,
	questions: questions,
};
