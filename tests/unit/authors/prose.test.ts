import { describe, expect, it } from 'vitest';
import { edited, told, toldAboutProse, toldOfOne } from '../_files.ts';

const unreadable: [name: string, prose: string, told: string][] = [
	[
		'a brace that is meant as text',
		'You {are in.',
		'line 23: This is no MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
	],
	[
		'a smaller-than sign that is meant as text',
		'You see\n<3 lines.',
		'line 24: This is no MDX: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`).',
	],
	[
		'a component that is never closed',
		'You are in.\n\n<Callout means="note" title="Note">\n\nText.',
		'line 25: This is no MDX: Expected a closing tag for `<Callout>` (25:1).',
	],
	[
		'a component that is closed by another name',
		'<Callout means="note" title="Note">\n\nText.\n\n</Calout>',
		'line 27: This is no MDX: Unexpected closing tag `</Calout>`, expected corresponding closing tag for `<Callout>` (23:1).',
	],
];

describe('a body that cannot be read is told with its line in the file', () => {
	it.each(unreadable)('%s', (_name, prose, message) => {
		expect(toldOfOne(toldAboutProse(prose))).toBe(
			`${message} Close every component, and put { and < into backticks where they are meant as text.`,
		);
	});

	it('from Windows as well', () => {
		const text = edited('fixes', 'You are in.', 'You {are in.').replaceAll('\n', '\r\n');
		const line = text.split('\n').findIndex((words) => words.includes('{are')) + 1;
		expect(toldOfOne(told('fixes', text))).toContain(`line ${line}: This is no MDX`);
	});
});

const sections: [name: string, from: string, to: string, found: string][] = [
	[
		'one is missing',
		'## Undo\n\nSign out.\n\n',
		'',
		'The sections are: ## Steps, ## Check that it worked, ## When this does not help.',
	],
	[
		'one is named otherwise',
		'## Undo',
		'## Undoing it',
		'The sections are: ## Steps, ## Check that it worked, ## Undoing it, ## When this does not help.',
	],
	[
		'two stand in the other order',
		'## Check that it worked\n\nYou are in.\n\n## Undo\n\nSign out.',
		'## Undo\n\nSign out.\n\n## Check that it worked\n\nYou are in.',
		'The sections are: ## Steps, ## Undo, ## Check that it worked, ## When this does not help.',
	],
	[
		'there is one more',
		'## Undo',
		'## Trade-off\n\nNone.\n\n## Undo',
		'The sections are: ## Steps, ## Check that it worked, ## Trade-off, ## Undo, ## When this does not help.',
	],
];

describe('the sections of a body', () => {
	it.each(sections)('are told in full where %s', (_name, from, to, found) => {
		expect(toldOfOne(told('fixes', edited('fixes', from, to)))).toBe(
			`body: ${found} Write these, in this order: ## Steps, ## Check that it worked, ## Undo, ## When this does not help.`,
		);
	});

	it('are told where there are none', () => {
		const text = edited(
			'causes',
			'## What is happening\n\nIt is too old.\n\n## Confirm it\n\n',
			'',
		);
		expect(toldOfOne(told('causes', text))).toBe(
			'body: There are no sections. Write these, in this order: ## What is happening, ## Confirm it.',
		);
	});

	it('of a variation are its own', () => {
		expect(toldOfOne(told('variations', edited('variations', '## Fix it', '## Mend it')))).toBe(
			'body: The sections are: ## What it means, ## Mend it. Write these, in this order: ## What it means, ## Fix it.',
		);
	});

	it('of a guide are free', () => {
		expect(told('guides', edited('guides', 'That is all.', '## Anything\n\n## Else'))).toEqual([]);
	});

	it('may hold headings of the third level', () => {
		expect(toldAboutProse('### In a browser\n\nYou are in.')).toEqual([]);
	});
});

it('a heading of the first level is told', () => {
	expect(toldOfOne(told('guides', edited('guides', 'That is all.', '# What a 401 is')))).toBe(
		'body: "# What a 401 is" is a heading of the first level. Begin with the second level (##): the title is the first.',
	);
});

const all =
	'Use one of Steps, Callout, Exchange, Command, Systems, System, ChallengeResponse, StatusesSideBySide, Configuration, Listing, Sequence, RequestRoad, TokenTimeline, or plain Markdown.';
const exchange = (rest: string) =>
	`<Exchange title="Refused" from="RFC 9110" response="HTTP/1.1 401 Unauthorized" ${rest} />`;

const components: [name: string, prose: string, told: string][] = [
	[
		'an unknown component, and one is near',
		'<Calllout means="note" title="Note">\n\nText.\n\n</Calllout>',
		'<Calllout>: There is no component called <Calllout>. Write <Callout>, or plain Markdown.',
	],
	[
		'an unknown component, and none is near',
		'<Accordion />',
		`<Accordion>: There is no component called <Accordion>. ${all}`,
	],
	['HTML', 'You are <b>in</b>.', `<b>: There is no component called <b>. ${all}`],
	['HTML of one letter', 'You are <i>in</i>.', `<i>: There is no component called <i>. ${all}`],
	['a tag without a name', '<>You are in.</>', `<>: There is no component called <>. ${all}`],
	[
		'a prop that is missing',
		'<Callout means="note">\n\nText.\n\n</Callout>',
		'<Callout> title: It is missing. Write a text.',
	],
	[
		'a prop that is unknown',
		'<Callout means="note" title="Note" colour="red">\n\nText.\n\n</Callout>',
		'<Callout> colour: There is no field "colour" here. Take it away.',
	],
	[
		'a prop without a value',
		'<Callout means="note" title>\n\nText.\n\n</Callout>',
		'<Callout> title: It is the boolean true. Write a text.',
	],
	[
		'a prop with a word that is not known',
		'<Callout means="notes" title="Note">\n\nText.\n\n</Callout>',
		'<Callout> means: It is the text "notes". Write "note". Write one of: note, attention.',
	],
	[
		'a mark whose words do not stand in the exchange',
		exchange('marks={[{ text: "403", means: "refused", why: "It says so." }]}'),
		'<Exchange>: It is a group of fields. It has a mark whose text stands in neither the request nor the response.',
	],
	[
		'an exchange without a mark',
		exchange('marks={[]}'),
		'<Exchange> marks: It is a list of 0. It must mark the part that decides.',
	],
	[
		'a mark with a meaning that is not known',
		exchange('marks={[{ text: "401", means: "refuse", why: "It says so." }]}'),
		'<Exchange> marks[0].means: It is the text "refuse". Write "refused". Write one of: refused, given, attention.',
	],
	[
		'a command with a prompt',
		'<Command in="Terminal" run="$ npm login" />',
		'<Command> run: It is the text "$ npm login". It must not begin with a prompt such as "$".',
	],
	[
		'a command with a prompt in its second line',
		'<Command in="Terminal" run={`cd site\n> npm login`} />',
		'<Command> run: It is the text "cd site\n> npm login". It must not begin with a prompt such as "$".',
	],
	[
		'a command with text inside',
		'<Command in="Terminal" run="npm login">\n\nText.\n\n</Command>',
		'<Command>: Inside it stands a paragraph. Close it at once: <Command … />.',
	],
	[
		'a callout with nothing inside',
		'<Callout means="note" title="Note" />',
		'<Callout>: Nothing stands inside it. Put text inside, after a blank line.',
	],
	[
		'steps with bullets',
		'<Steps>\n\n- Sign in.\n\n</Steps>',
		'<Steps>: Inside it stands a list with bullets. Put one ordered list inside, after a blank line.',
	],
	[
		'steps without a list',
		'<Steps>\n\nSign in.\n\n</Steps>',
		'<Steps>: Inside it stands a paragraph. Put one ordered list inside, after a blank line.',
	],
	[
		'steps with more than a list',
		'<Steps>\n\n1. Sign in.\n\nThat is all.\n\n</Steps>',
		'<Steps>: Inside it stands an ordered list, a paragraph. Put one ordered list inside, after a blank line.',
	],
	[
		'steps with nothing inside',
		'<Steps>\n\n</Steps>',
		'<Steps>: Nothing stands inside it. Put one ordered list inside, after a blank line.',
	],
	[
		'systems with nothing inside',
		'<Systems>\n\n</Systems>',
		'<Systems>: Nothing stands inside it. Put only <System> blocks inside, after a blank line.',
	],
];

describe('what a component is given is told where it does not fit', () => {
	it.each(components)('%s', (_name, prose, message) => {
		expect(toldOfOne(toldAboutProse(prose))).toBe(message);
	});

	it('a misspelt prop is told with the one that was meant, and as missing', () => {
		expect(toldAboutProse('<Callout means="note" titel="Note">\n\nText.\n\n</Callout>')).toEqual([
			'content/fixes/sign-in-again.mdx, <Callout> title: It is missing. Write a text.',
			'content/fixes/sign-in-again.mdx, <Callout> titel: There is no field "titel" here. Write "title" or take it away.',
		]);
	});

	it('a component inside another is held as well', () => {
		expect(
			toldOfOne(
				toldAboutProse('<Steps>\n\n1. Sign in:\n\n   <Command in="Terminal" />\n\n</Steps>'),
			),
		).toBe('<Command> run: It is missing. Write a text.');
	});
});

describe('components that are used as they should be', () => {
	const good: [name: string, prose: string][] = [
		['a callout', '<Callout means="attention" title="Careful">\n\nText.\n\n</Callout>'],
		['a command of several lines', '<Command in="Terminal" run={`npm logout\nnpm login`} />'],
		['a command with a sign inside a line', '<Command in="Terminal" run="echo $HOME > file" />'],
		['an exchange', exchange('marks={[{ text: "401", means: "refused", why: "It says so." }]}')],
		['steps', '<Steps>\n\n1. Sign in.\n2. Look.\n\n</Steps>'],
		['a diagram', '<ChallengeResponse />'],
	];
	it.each(good)('are no problem: %s', (_name, prose) => {
		expect(toldAboutProse(prose)).toEqual([]);
	});
});

describe('steps that differ by system', () => {
	const body = (inside: string) => `<Systems>\n\n${inside}\n\n</Systems>`;
	const system = (name: string) => `<System name="${name}">\n\nText.\n\n</System>`;
	const fix = (systems: string, prose: string) =>
		told(
			'fixes',
			edited('fixes', 'You are in.', prose).replace('effort: 5', `effort: 5\nsystems: ${systems}`),
		);

	it('are good where the list names the same systems in the same order', () => {
		expect(fix('[macOS, Windows]', body(`${system('macOS')}\n\n${system('Windows')}`))).toEqual([]);
	});

	it('may name a system in several places', () => {
		expect(fix('[macOS]', `${body(system('macOS'))}\n\n${body(system('macOS'))}`)).toEqual([]);
	});

	it('are told where the list names another', () => {
		expect(
			toldOfOne(fix('[macOS, Linux]', body(`${system('macOS')}\n\n${system('Windows')}`))),
		).toBe(
			'systems: It names macOS, Linux; the <System> blocks of the body are macOS, Windows. Write the same names in the same order: [macOS, Windows].',
		);
	});

	it('are told where the list has another order', () => {
		expect(
			toldOfOne(fix('[Windows, macOS]', body(`${system('macOS')}\n\n${system('Windows')}`))),
		).toBe(
			'systems: It names Windows, macOS; the <System> blocks of the body are macOS, Windows. Write the same names in the same order: [macOS, Windows].',
		);
	});

	it('are told where the list is empty', () => {
		expect(toldOfOne(fix('[]', body(system('macOS'))))).toBe(
			'systems: It names none; the <System> blocks of the body are macOS. Write the same names in the same order: [macOS].',
		);
	});

	it('are told where the body has none', () => {
		expect(toldOfOne(fix('[macOS]', 'You are in.'))).toBe(
			'systems: It names macOS; the <System> blocks of the body are none. Write the same names in the same order: [].',
		);
	});

	it('are told where something else stands among them', () => {
		expect(toldOfOne(fix('[macOS]', body(`Text.\n\n${system('macOS')}`)))).toBe(
			'<Systems>: Inside it stands a paragraph, <System>. Put only <System> blocks inside, after a blank line.',
		);
	});
});

it('the front matter and the body of a file are told together', () => {
	const text = edited('fixes', 'You are in.', '<Accordion />')
		.replace('title: Sign in again\n', '')
		.replace('effort: 5', 'effort: five')
		.replace('## Undo', '## Undoing it');
	expect(told('fixes', text)).toEqual([
		'content/fixes/sign-in-again.mdx, title: It is missing. Write a text.',
		'content/fixes/sign-in-again.mdx, effort: It is the text "five". Write a number.',
		'content/fixes/sign-in-again.mdx, body: The sections are: ## Steps, ## Check that it worked, ## Undoing it, ## When this does not help. Write these, in this order: ## Steps, ## Check that it worked, ## Undo, ## When this does not help.',
		`content/fixes/sign-in-again.mdx, <Accordion>: There is no component called <Accordion>. ${all}`,
	]);
});
