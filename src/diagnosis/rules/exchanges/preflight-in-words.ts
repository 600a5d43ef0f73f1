import type { Rule } from '../../rule.ts';
import { tellsOf401 } from './facts/refused.ts';
import { finding, reason } from './facts/say.ts';

/** The longest line of a console that says what was blocked, addresses included. */
const longest = 1200;
/** Consoles repeat themselves. */
const most = 20;

const withStatus = [
	// Firefox and Safari
	/preflight response (?:did not succeed|is not successful)\)?\.? {0,2}status code: 401/i,
	// Chromium before 70
	/response for preflight has invalid http status code 401/i,
];
const without = [
	// Chromium
	/response to preflight request doesn['’]t pass access control check: it does not have http ok status/i,
	/preflight response (?:did not succeed|is not successful)/i,
];
/** Also said of a preflight that was let in and lacks a header of CORS. */
const withRefusal = [
	/response to preflight request doesn['’]t pass access control check/i,
	/\bpreflight\b(?=.{0,200}\b401\b)/i,
];

/** What a browser’s console says of a preflight. */
export const preflightInWords: Rule = {
	id: 'preflight-in-words',
	source: 'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
	judge: (paste) => {
		const refused = tellsOf401(paste);
		for (const { from } of paste.obstacles.filter(({ what }) => what === 'cors').slice(0, most)) {
			const start = Math.max(paste.text.lastIndexOf('\n', from) + 1, from - longest);
			const line = paste.text.slice(start, from + longest).replaceAll('\n', ' ');
			const sure = find(withStatus, line);
			const said = sure ?? find(without, line) ?? (refused ? find(withRefusal, line) : undefined);
			if (!said) continue;
			const at = { from: start + said.index, to: start + said.index + said[0].length };
			return {
				findings: [
					finding(
						'cors-preflight-challenged',
						sure ? 'certain' : refused ? 'likely' : 'possible',
						reason(at, 'The browser’s own question before the call was refused.'),
					),
				],
				...(sure && {
					answers: [{ question: 'which-request-fails', answer: 'preflight', ...at }],
				}),
			};
		}
		return {};
	},
};

function find(all: readonly RegExp[], line: string): RegExpExecArray | undefined {
	for (const one of all) {
		const found = one.exec(line);
		if (found) return found;
	}
	return undefined;
}
