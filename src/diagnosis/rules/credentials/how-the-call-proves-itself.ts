import type { Rule } from '../../rule.ts';
import { answer } from './reading/findings.ts';
import { sentCredentials } from './reading/sent.ts';

/** The answer of the wizard that a scheme stands for. */
const ways: Readonly<Record<string, 'token' | 'password' | 'windows'>> = {
	bearer: 'token',
	dpop: 'token',
	token: 'token',
	apikey: 'token',
	basic: 'password',
	digest: 'password',
	negotiate: 'windows',
	ntlm: 'windows',
};

/** No cause, only the wizard’s question how the call proves who it is, where the header shows it. */
export const howTheCallProvesItself: Rule = {
	id: 'how-the-call-proves-itself',
	source: 'https://www.iana.org/assignments/http-authschemes/',
	judge: (paste) => {
		const all = sentCredentials(paste);
		const told = new Set(all.map(({ credentials: { scheme } }) => ways[scheme]));
		const [first] = all;
		const [way] = told;
		if (!first || !way || told.size > 1) return {};
		return { answers: [answer(first.credentials, 'how-the-call-is-made', way)] };
	},
};
