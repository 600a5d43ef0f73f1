import { describe, expect, it } from 'vitest';
import { createDiagnose } from '../../../src/diagnosis/diagnose.ts';
import { reportOf } from '../../../src/diagnosis/report.ts';
import { createRecogniser } from '../../../src/diagnosis/recogniser.ts';
import type { Rule } from '../../../src/diagnosis/rule.ts';

const now = new Date('2026-11-21T12:00:00Z');

/** Says of a word of the paste that it proves something. */
const finds = (word: string, says: string): Rule => ({
	id: word,
	judge: ({ text }) => {
		const from = text.indexOf(word);
		const because = [{ from, to: from + word.length, says }];
		return { findings: [{ cause: 'expired-token', sureness: 'certain', because }] };
	},
});
const reportWith = (text: string, ...rules: Rule[]) =>
	reportOf(
		createDiagnose({
			recognise: createRecogniser([]),
			messages: new Map(),
			causesInWords: (words) =>
				/cookie/i.test(words)
					? [{ cause: 'cookie-not-sent', fit: 1, words: ['cookie', 'gone'] }]
					: [],
			rules,
		})(text, now),
	);

describe('a report', () => {
	const paste = 'Cookie: sid=hunter2hunter2\nAuthorization: Bearer abc.def\n401 invalid_token';

	it('quotes the words that decide, and marks them', () => {
		const {
			findings,
			paste: parts,
			marks,
		} = reportWith(paste, finds('invalid_token', 'It says so.'));
		expect(findings[0]?.because).toEqual([{ words: 'invalid_token', says: 'It says so.' }]);
		expect(parts.find((part) => part.marks.includes(0))?.text).toBe('invalid_token');
		expect(marks).toEqual([{ says: 'It says so.', means: 'refused' }]);
	});

	it('holds no secret, whatever a rule quotes or says', () => {
		const report = reportWith(paste, finds('hunter2hunter2', 'It was hunter2hunter2.'));
		expect(JSON.stringify(report)).not.toContain('hunter2');
		expect(report.masked).toContain('cookie');
	});

	it('marks the words of the first cause where nothing else speaks for it', () => {
		const { findings, marks, paste: parts } = reportWith('the Cookie is gone');
		expect(findings[0]).toMatchObject({ sureness: 'possible', words: ['cookie', 'gone'] });
		expect(parts.filter((part) => part.marks.length > 0).map(({ text }) => text)).toEqual([
			'Cookie',
			'gone',
		]);
		expect(marks).toHaveLength(2);
	});

	it('knows a description from what a machine said', () => {
		expect(reportWith('the cookie is gone').hasShape).toBe(false);
		expect(reportWith('HTTP/1.1 401 Unauthorized').hasShape).toBe(true);
		expect(reportWith('WWW-Authenticate: Basic').hasShape).toBe(true);
	});

	it('tells at a glance who answered what and what was sent', () => {
		const { facts } = reportWith(
			[
				'GET / HTTP/1.1',
				'Authorization: Basic YW5hOnNwcmluZzI0',
				'',
				'HTTP/1.1 401 Unauthorized',
				'Server: nginx/1.26.2',
				'WWW-Authenticate: Bearer realm="api"',
			].join('\n'),
		);
		expect(facts).toEqual([
			{ name: 'Status', says: '401' },
			{ name: 'Answered by', says: 'nginx/1.26.2' },
			{ name: 'Asked for', says: 'Bearer, realm “api”' },
			{ name: 'Sent', says: 'Basic, a name and a password' },
		]);
	});
});
