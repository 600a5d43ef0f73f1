import { codesIn } from '../model/code-words.ts';
import type { Variation } from '../model/knowledge-base.ts';
import { codesOf, tellingOf } from '../model/messages.ts';
import type { Known } from './recogniser.ts';

type Recognisable = Pick<
	Variation,
	'id' | 'family' | 'signatures' | 'codes' | 'status' | 'substatus'
>;

/** By what a message is recognised. */
export function knownOf(variation: Recognisable): Known {
	return {
		id: variation.id,
		telling: tellingOf(variation.family),
		signatures: variation.signatures,
		// A plain word such as `unauthorized` is a code to machines only.
		codes: codesIn(codesOf(variation)),
	};
}
