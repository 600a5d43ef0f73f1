import { describe, expect, it } from 'vitest';
import { codesIn } from '../../../src/model/codes.ts';
import type { Entries } from '../../../src/model/entries.ts';
import { markdownAddress, markdownPages } from '../../../src/model/markdown-pages.ts';
import {
	byId,
	cause,
	fix,
	guide,
	library,
	linked,
	outcome,
	put,
	screen,
	sheet,
	term,
	variation,
} from '../_library.ts';

const text = (...lines: string[]) => `${lines.join('\n')}\n`;
const source = '- [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html)';
const reviewed = 'Last held against them on 2 January 2026.';

describe('the address of a page as Markdown', () => {
	const addresses: [url: string, markdown: string][] = [
		['/', '/index.md'],
		['/causes/', '/causes.md'],
		['/causes/expired-token/', '/causes/expired-token.md'],
		['/faq/#why', '/faq.md#why'],
	];
	it.each(addresses)('%s', (url, markdown) => {
		expect(markdownAddress(url)).toBe(markdown);
	});
});

describe('a page as Markdown', () => {
	it('of a cause, whole', () => {
		const confused = put(
			library().causes,
			cause('expired-token', {
				fixes: ['refresh-the-token', 'sign-in-again'],
				confusedWith: [{ cause: 'wrong-url', decidedBy: 'Look at the address.' }],
			}),
		);
		const causes = put(
			confused,
			cause('wrong-url', {
				fixes: ['confirm-the-address'],
				confusedWith: [{ cause: 'expired-token', decidedBy: 'Look at the clock.' }],
				betterStatus: { status: [404, 410], because: 'It is not there.' },
			}),
		);
		const { causes: list } = linked({
			causes,
			variations: [variation('npm-e401', { causes: ['wrong-url'] })],
		});
		expect(markdownPages.cause(byId(list, 'wrong-url'), 'The body.')).toBe(
			text(
				'# The title of wrong-url',
				'',
				'The summary of wrong-url',
				'',
				'Who can fix it: Visitor.',
				'',
				'The body.',
				'',
				'## Fix it',
				'',
				'1. [The title of confirm-the-address](/fixes/confirm-the-address.md): The summary of confirm-the-address',
				'',
				'## If you cannot change it',
				'',
				'The way round wrong-url',
				'',
				'Send this to whoever can:',
				'',
				'> The message about wrong-url',
				'',
				'## Looks like this, but is not',
				'',
				'- [The title of expired-token](/causes/expired-token.md): Look at the clock.',
				'',
				'## How products say it',
				'',
				'- [npm: `The message of npm-e401`](/variations/npm-e401.md)',
				'',
				'## What a clearer server sends',
				'',
				'404 or 410, not 401. It is not there.',
				'',
				'## Keep it from coming back',
				'',
				'The prevention of wrong-url',
				'',
				'## Sources',
				'',
				source,
				'',
				reviewed,
			),
		);
	});

	it('of the glossary lists its terms', () => {
		const { guides, glossary } = linked({
			guides: [guide('glossary', { lists: 'glossary' })],
			glossary: [term('token', { term: 'Token', meaning: 'A proof.' })],
		});
		expect(markdownPages.guide(byId(guides, 'glossary'), 'The body.', { glossary })).toContain(
			'The body.\n\n## Terms\n\n- **Token**: A proof. ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html))\n\n## Sources',
		);
	});

	it('of a sheet lists what one sees and numbers what to do', () => {
		const page = markdownPages.sheet(
			byId(linked({ sheets: [sheet('cheat-sheet')] }).sheets, 'cheat-sheet'),
		);
		expect(page).toContain(
			'## What it says\n\n- `401`: Sign in. ([more](/causes/expired-token.md))\n\n## What to do\n\n1. Refresh it. ([more](/fixes/refresh-the-token.md))\n\n## Sources',
		);
	});

	it('leaves out a section that would be empty', () => {
		const page = markdownPages.cause(byId(linked().causes, 'wrong-url'), 'The body.');
		expect(page).not.toContain('## Looks like this');
		expect(page).not.toContain('## What a clearer server sends');
		expect(page).not.toContain('## How products say it');
	});

	it('of a fix says how long it takes and what can be lost', () => {
		const fixes = put(
			library().fixes,
			fix('sign-in-again', { effort: 15, risk: { level: 'low', loses: 'The cart.' } }),
		);
		expect(markdownPages.fix(byId(linked({ fixes }).fixes, 'sign-in-again'), 'The body.')).toBe(
			text(
				'# The title of sign-in-again',
				'',
				'The summary of sign-in-again',
				'',
				'Takes about 15 min. Risk: low (The cart.).',
				'',
				'The body.',
				'',
				'## What it remedies',
				'',
				'- [The title of expired-token](/causes/expired-token.md)',
				'',
				'## Sources',
				'',
				source,
				'',
				reviewed,
			),
		);
	});

	const message = (data: Parameters<typeof variation>[1]) => {
		const { variations } = linked({ variations: [variation('it', data)] });
		return markdownPages.variation(byId(variations, 'it'), 'The body.');
	};

	it('of a message holds it verbatim, with its codes and its sample', () => {
		expect(message({ message: 'code <E401>\nlog in', codes: ['E401'], sample: '$ npm i' })).toBe(
			text(
				'# npm: `code <E401>`',
				'',
				'```text',
				'code <E401>',
				'log in',
				'```',
				'',
				'npm, status 401. npm 10',
				'',
				'Codes: E401',
				'',
				'The body.',
				'',
				'## What causes it',
				'',
				'1. [The title of expired-token](/causes/expired-token.md): The summary of expired-token',
				'',
				'## What it looks like',
				'',
				'```text',
				'$ npm i',
				'```',
				'',
				'## Sources',
				'',
				source,
				'',
				reviewed,
			),
		);
	});

	const seen = [
		screen('nginx', { alt: 'A white page.', dark: 'nginx-dark.webp', variations: ['npm-e401'] }),
		screen('wordpress', { product: 'WordPress', version: '6.1.9', alt: 'A form.' }),
	];

	it('of a message shows what people see, in words as well, and where that was taken', () => {
		const { variations } = linked({ screens: seen });
		expect(markdownPages.variation(byId(variations, 'npm-e401'), 'The body.')).toContain(
			'\n\n## What the screen shows\n\n![A white page.](/screens/nginx.webp)\n\nTaken from nginx 1.22.1\n\n## Sources',
		);
	});

	it('of a message that nobody took a picture of shows none', () => {
		expect(message({})).not.toContain('What the screen shows');
	});

	it('of the proofs shows all that people see, each with its messages', () => {
		expect(markdownPages.proof(linked({ screens: seen }))).toContain(
			'\n\n## What people see\n\n![A white page.](/screens/nginx.webp)\n\nTaken from nginx 1.22.1\n\n[npm: `The message of npm-e401`](/variations/npm-e401.md)\n\n![A form.](/screens/wordpress.webp)\n\nTaken from WordPress 6.1.9\n\n## Not proved here',
		);
	});

	it('of a message without codes names none', () => {
		expect(message({})).not.toContain('Codes:');
	});

	it('of a message with a backtick in its title keeps that as code', () => {
		expect(message({ message: 'run `npm login` first' })).toMatch(
			/^# npm: `` ?run `npm login` first ?``$/m,
		);
	});

	it('of a message with a backtick at the end of its title keeps that from the fence', () => {
		expect(message({ message: 'please run `npm login`' })).toMatch(
			/^# npm: `` please run `npm login` ``$/m,
		);
	});

	const npm = linked({
		variations: [
			variation('one', { message: 'First', codes: ['E401'] }),
			variation('two', { message: 'Second', causes: ['expired-token', 'wrong-url'] }),
		],
	});

	it('of a product lists its messages, each with its likeliest cause, and all causes behind them', () => {
		expect(npm.products.map(markdownPages.product)).toEqual([
			text(
				'# 401 from npm',
				'',
				'Messages from npm here: 2, in Package managers.',
				'',
				'## Messages',
				'',
				'- [npm: `First`](/variations/one.md) · E401. Most likely: [The title of expired-token](/causes/expired-token.md)',
				'- [npm: `Second`](/variations/two.md). Most likely: [The title of expired-token](/causes/expired-token.md)',
				'',
				'## Causes behind them',
				'',
				'1. [The title of expired-token](/causes/expired-token.md) (in 2 of 2)',
				'2. [The title of wrong-url](/causes/wrong-url.md) (in 1 of 2)',
			),
		]);
	});

	it('of the products says how many messages each has', () => {
		expect(markdownPages.products(npm.products)).toBe(
			text('# All products whose 401 is explained here', '', '- [npm](/products/npm.md): 2'),
		);
	});

	it('of the codes leads from each to its messages', () => {
		expect(markdownPages.codes(codesIn(npm.variations))).toBe(
			text('# All codes that come with a 401', '', '- `E401`: [npm: `First`](/variations/one.md)'),
		);
	});

	it('of a question links each answer to where it leads', () => {
		const knowledge = linked();
		expect(markdownPages.question(byId(knowledge.questions, 'where'), knowledge)).toBe(
			text(
				'# The text of where?',
				'',
				'- The label of website → [The text of what-happens?](/why/what-happens.md)',
				'- The label of tool → [The title of the-token-ran-out](/why/outcome/the-token-ran-out.md)',
				'- The label of not-sure → [The title of the-address-is-wrong](/why/outcome/the-address-is-wrong.md)',
				'',
				'## How can I tell?',
				'',
				'- Anywhere: Look. You see it.',
			),
		);
	});

	const ended = (outcomes: Entries['outcomes']) =>
		markdownPages.outcome(byId(linked({ outcomes }).outcomes, 'the-token-ran-out'));

	it('of an outcome has a section for each cause, with its fixes, and the note at the end', () => {
		const page = ended(
			put(
				library().outcomes,
				outcome('the-token-ran-out', { causes: ['expired-token', 'wrong-url'] }),
			),
		);
		expect(page.match(/^## .*$/gm)).toEqual([
			'## The title of expired-token',
			'## The title of wrong-url',
			'## Nothing helped',
		]);
		expect(page).toContain('1. [The title of refresh-the-token](/fixes/refresh-the-token.md)');
		expect(page).toContain('2. [The title of sign-in-again](/fixes/sign-in-again.md)');
		expect(page).toContain('Your server answers “401 Unauthorized” to me.');
	});

	it('of the questions has each with its answer, its body and its sources', () => {
		const [entry] = linked().faq;
		expect(markdownPages.faq(entry ? [{ entry, body: 'The body.' }] : [])).toBe(
			text(
				'# Questions about 401',
				'',
				'## The question of why',
				'',
				'The answer of why',
				'',
				'The body.',
				'',
				'Sources (2 January 2026): [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html).',
			),
		);
	});

	it('of a list links to Markdown as well', () => {
		expect(markdownPages.list('Fixes', [byId(linked().fixes, 'sign-in-again')])).toBe(
			text(
				'# Fixes',
				'',
				'- [The title of sign-in-again](/fixes/sign-in-again.md): The summary of sign-in-again',
			),
		);
	});
});
