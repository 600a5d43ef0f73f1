import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/model/entries.ts';
import { edited, files, told, toldOfOne } from '../_files.ts';

describe('a file that keeps every law', () => {
	it.each(kinds)('is read without a problem: %s', (kind) => {
		expect(told(kind, files[kind].text)).toEqual([]);
	});

	it('may come from Windows', () => {
		expect(told('causes', files.causes.text.replaceAll('\n', '\r\n'))).toEqual([]);
	});
});

const broken: [name: string, kind: 'causes' | 'questions', text: string, told: string][] = [
	[
		'a colon inside a text',
		'causes',
		edited('causes', 'summary: Its time is up.', 'summary: Its time: it is up.'),
		'line 3: This is no YAML: bad indentation of a mapping entry.',
	],
	[
		'a tab in front of a field',
		'causes',
		edited('causes', 'audiences:', '\taudiences:'),
		'line 5: This is no YAML: tab characters must not be used in indentation.',
	],
	[
		'a field that stands there twice',
		'causes',
		edited('causes', 'reviewed:', 'title: Another title\nreviewed:'),
		'line 13: This is no YAML: duplicated mapping key.',
	],
	[
		'nothing between the lines of dashes',
		'causes',
		'---\n\n---\n\nText.\n',
		'line 2: This is no YAML: expected a document, but the input is empty.',
	],
	[
		'a colon inside a text of a question',
		'questions',
		edited('questions', 'do: Look.', 'do: Look: there.'),
		'line 4: This is no YAML: bad indentation of a mapping entry.',
	],
	[
		'a question that is an empty file',
		'questions',
		'',
		'line 1: This is no YAML: expected a document, but the input is empty.',
	],
];

describe('YAML that cannot be read is told with its line in the file', () => {
	it.each(broken)('%s', (_name, kind, text, message) => {
		expect(toldOfOne(told(kind, text))).toBe(
			`${message} Indent with spaces, and put quotes round a text that holds ": " or begins with a sign.`,
		);
	});
});

const headless: [name: string, text: string][] = [
	['an empty file', ''],
	['a body alone', '## What is happening\n'],
	['an empty line before the dashes', `\n${files.causes.text}`],
	['dashes that are never closed', '---\ntitle: The token has expired\n'],
];

describe('a file without front matter is told what to put where', () => {
	it.each(headless)('%s', (_name, text) => {
		expect(told('causes', text)).toEqual([
			'content/causes/expired-token.mdx, front matter: The file does not begin with front matter between two lines of three dashes. Put --- above and below the fields, from the first line on.',
		]);
	});
});

const causes: [name: string, from: string, to: string, told: string][] = [
	['a text is missing', 'summary: Its time is up.\n', '', 'summary: It is missing. Write a text.'],
	['a text is empty', 'Its time is up.', '""', 'summary: It is the text "". It must not be empty.'],
	['a field holds nothing', 'Its time is up.', '', 'summary: It is empty. Write a text.'],
	[
		'a number stands for a text',
		'Its time is up.',
		'401',
		'summary: It is the number 401. Write a text.',
	],
	[
		'a list stands for a text',
		'Its time is up.',
		'[a, b]',
		'summary: It is a list of 2. Write a text.',
	],
	[
		'a text has two lines',
		'Its time is up.',
		'|-\n  Its time\n  is up.',
		'summary: It is the text "Its time\nis up.". It must be one line.',
	],
	['a list is missing', 'fixes: [sign-in-again]\n', '', 'fixes: It is missing. Write a list.'],
	[
		'a text stands for a list',
		'[sign-in-again]',
		'sign-in-again',
		'fixes: It is the text "sign-in-again". Write a list.',
	],
	[
		'a list is empty',
		'[sign-in-again]',
		'[]',
		'fixes: It is a list of 0. It must name at least one fix.',
	],
	[
		'an id is no id',
		'[sign-in-again]',
		'[Sign_In]',
		'fixes[0]: It is the text "Sign_In". It must be a kebab-case id such as "expired-token".',
	],
	[
		'there are too few symptoms',
		'[one, two, three]',
		'[one, two]',
		'symptoms: It is a list of 2. It must hold at least three symptoms, in people’s words.',
	],
	[
		'a group of fields is missing',
		'frequency: { visitor: rare }\n',
		'',
		'frequency: It is missing. Write a group of fields.',
	],
	[
		'a text stands for a group of fields',
		'reviewed:',
		'confusedWith: [clock-skew]\nreviewed:',
		'confusedWith[0]: It is the text "clock-skew". Write a group of fields.',
	],
	[
		'a field is unknown, and nothing is near',
		'reviewed:',
		'qqqqqqqqqqqqqqqq: 1\nreviewed:',
		'qqqqqqqqqqqqqqqq: There is no field "qqqqqqqqqqqqqqqq" here. Take it away.',
	],
	[
		'a field is unknown inside another',
		'  - title: RFC 9110',
		'  - page: 3\n    title: RFC 9110',
		'sources[0].page: There is no field "page" here. Take it away.',
	],
	[
		'a word is not one of the known ones, and one is near',
		'[visitor]',
		'[visitors]',
		'audiences[0]: It is the text "visitors". Write "visitor". Write one of: visitor, api-developer, site-owner, server-admin.',
	],
	[
		'a word is not one of the known ones, and none is near',
		'[visitor]',
		'[qqqqqqqqqqqqqq]',
		'audiences[0]: It is the text "qqqqqqqqqqqqqq". Write one of: visitor, api-developer, site-owner, server-admin.',
	],
	[
		'a word inside a group is not one of the known ones',
		'visitor: rare',
		'visitor: rarely',
		'frequency.visitor: It is the text "rarely". Write "rare". Write one of: common, occasional, rare.',
	],
	[
		'a frequency is given for nobody we know',
		'{ visitor: rare }',
		'{ visitor: rare, robot: rare }',
		'frequency.robot: There is no field "robot" here. Take it away.',
	],
	[
		'a source is not https',
		'https://www.rfc-editor.org/rfc/rfc9110.html',
		'http://www.rfc-editor.org/',
		'sources[0].url: It is the text "http://www.rfc-editor.org/". It must be an https address.',
	],
	[
		'there is no source',
		'sources:\n  - title: RFC 9110\n    url: https://www.rfc-editor.org/rfc/rfc9110.html\n',
		'sources: []\n',
		'sources: It is a list of 0. It must name at least one source.',
	],
	[
		'the day of review is no day',
		'2020-01-02',
		'last week',
		'reviewed: It is the text "last week". Write a day such as 2026-11-21.',
	],
	[
		'the day of review is not in the calendar',
		'2020-01-02',
		'2020-02-31',
		'reviewed: It is the text "2020-02-31". Write a day such as 2026-11-21.',
	],
	[
		'a number is too small',
		'reviewed:',
		'betterStatus: { status: [200], because: It is. }\nreviewed:',
		'betterStatus.status[0]: It is the number 200. It must be at least 400.',
	],
	[
		'a number is no whole one',
		'reviewed:',
		'betterStatus: { status: [403.5], because: It is. }\nreviewed:',
		'betterStatus.status[0]: It is the number 403.5. Write a whole number.',
	],
	[
		'a list without words of its own about it is too short',
		'reviewed:',
		'betterStatus: { status: [], because: It is. }\nreviewed:',
		'betterStatus.status: It is a list of 0. It must hold at least 1.',
	],
];

describe('the author of a cause is told', () => {
	it.each(causes)('that %s', (_name, from, to, message) => {
		expect(toldOfOne(told('causes', edited('causes', from, to)))).toBe(message);
	});

	it('which field a misspelt one was meant to be, and that it is missing', () => {
		expect(told('causes', edited('causes', 'summary:', 'sumary:'))).toEqual([
			'content/causes/expired-token.mdx, summary: It is missing. Write a text.',
			'content/causes/expired-token.mdx, sumary: There is no field "sumary" here. Write "summary" or take it away.',
		]);
	});

	it('that a text is no group of fields, where it is all there is', () => {
		expect(told('causes', '---\nhello\n---\n')[0]).toBe(
			'content/causes/expired-token.mdx, front matter: It is the text "hello". Write a group of fields.',
		);
	});

	it('about a long text without all of it', () => {
		const text = edited('causes', 'fixes: [sign-in-again]', `fixes: ${'x'.repeat(80)}`);
		expect(toldOfOne(told('causes', text))).toBe(
			`fixes: It is the text "${'x'.repeat(57)}…". Write a list.`,
		);
	});
});

const fixes: [name: string, from: string, to: string, told: string][] = [
	[
		'the effort is no number',
		'effort: 5',
		'effort: five',
		'effort: It is the text "five". Write a number.',
	],
	[
		'the effort is too great',
		'effort: 5',
		'effort: 500',
		'effort: It is the number 500. It must be at most 240.',
	],
	[
		'a risk does not say what it loses',
		'{ level: none }',
		'{ level: low }',
		'risk.loses: It is missing. Write a text.',
	],
	[
		'where there is no risk, nothing is lost',
		'{ level: none }',
		'{ level: none, loses: Much. }',
		'risk.loses: There is no field "loses" here. Take it away.',
	],
	[
		'a risk does not say how great it is',
		'{ level: none }',
		'{}',
		'risk.level: It is missing. Write one of: none, low, high.',
	],
	[
		'a risk is not one of the known ones',
		'{ level: none }',
		'{ level: lowish, loses: Much. }',
		'risk.level: It is the text "lowish". Write "low". Write one of: none, low, high.',
	],
];

describe('the author of a fix is told', () => {
	it.each(fixes)('that %s', (_name, from, to, message) => {
		expect(toldOfOne(told('fixes', edited('fixes', from, to)))).toBe(message);
	});
});

const sheets: [name: string, from: string, to: string, told: string][] = [
	[
		'a line leads to two pages',
		'        cause: expired-token\n',
		'        cause: expired-token\n        guide: what-a-401-is\n',
		'sections[0].rows[0]: It is a group of fields. It must name exactly one of cause, fix, variation, faq, guide.',
	],
	[
		'a step leads nowhere',
		'        fix: sign-in-again\n',
		'',
		'sections[1].steps[0]: It is a group of fields. It must name exactly one of cause, fix, variation, faq, guide.',
	],
	[
		'a section holds neither rows nor steps',
		'    steps:\n      - do: Sign in.\n        fix: sign-in-again\n',
		'',
		'sections[1]: It is a group of fields. It must hold exactly one of "rows" and "steps".',
	],
];

describe('the author of a sheet is told', () => {
	it.each(sheets)('that %s', (_name, from, to, message) => {
		expect(toldOfOne(told('sheets', edited('sheets', from, to)))).toBe(message);
	});
});

const questions: [name: string, from: string, to: string, told: string][] = [
	[
		'an answer leads both to a question and to an outcome',
		'    label: A website\n',
		'    label: A website\n    question: what-happens\n',
		'answers[0]: It is a group of fields. It must name exactly one of "question" and "outcome".',
	],
	[
		'an answer leads nowhere',
		'    label: A website\n    outcome: the-token-ran-out\n',
		'    label: A website\n',
		'answers[0]: It is a group of fields. It must name exactly one of "question" and "outcome".',
	],
	[
		'nothing says how to tell',
		'help:\n  - on: Anywhere\n    do: Look.\n    see: You see it.\n',
		'help: []\n',
		'help: It is a list of 0. It must say how to tell in at least one way.',
	],
	[
		'there are more than six answers',
		'answers:\n',
		`answers:\n${['a', 'b', 'c', 'd', 'e'].map((id) => `  - { id: ${id}, label: ${id}, outcome: x }\n`).join('')}`,
		'answers: It is a list of 7. It must hold at most six answers.',
	],
	[
		'there is only one answer',
		'  - id: website\n    label: A website\n    outcome: the-token-ran-out\n',
		'',
		'answers: It is a list of 1. It must hold at least 2.',
	],
];

describe('the author of a question is told', () => {
	it.each(questions)('that %s', (_name, from, to, message) => {
		expect(toldOfOne(told('questions', edited('questions', from, to)))).toBe(message);
	});
});

const variations: [name: string, from: string, to: string, told: string][] = [
	[
		'a family is unknown',
		'family: package-managers',
		'family: package-manager',
		'family: It is the text "package-manager". Write "package-managers". Write one of: status-lines, web-servers-and-gateways, package-managers, containers-and-kubernetes, git-hosting, ci-and-infrastructure, databases-and-observability, frameworks-and-cms, http-clients, identity-providers, ai-apis, cloud, saas-apis, home-and-media, webdav-and-mail, rpc-and-websocket.',
	],
	[
		'a signature says too little',
		'signatures: [npm error code E401]',
		'signatures: ["<id> no"]',
		'signatures[0]: It is the text "<id> no". It must hold at least three letters or digits outside placeholders.',
	],
	[
		'a signature holds an unknown placeholder',
		'signatures: [npm error code E401]',
		'signatures: ["user <name> refused"]',
		'signatures[0]: It is the text "user <name> refused". It may use only the placeholders <host>, <url>, <path>, <user>, <id>, <time>, <number>, <text>.',
	],
	[
		'a code holds a space',
		'status: 401',
		'status: 401\ncodes: ["code E401"]',
		'codes[0]: It is the text "code E401". It must hold no space.',
	],
	[
		'a status is no status',
		'status: 401',
		'status: 4010',
		'status: It is the number 4010. It must be at most 599.',
	],
	[
		'a message is empty',
		'message: npm error code E401',
		'message: " "',
		'message: It is the text "". It must not be empty.',
	],
];

describe('the author of a variation is told', () => {
	it.each(variations)('that %s', (_name, from, to, message) => {
		expect(toldOfOne(told('variations', edited('variations', from, to)))).toBe(message);
	});
});
