import { toQuery } from '../../src/model/answers.ts';
import { addresses } from '../../src/model/addresses.ts';
import { siteName } from '../../src/model/json-ld.ts';
import { longestFrom, placeAfter, type Place, type Step } from '../../src/model/tree.ts';
import { expect, type Page } from './_test.ts';
import { tree } from './_site.ts';

/** The text of a question, and of an answer to it. */
export function textOf(question: string): string {
	const { text } = tree.questions[question] ?? {};
	if (text === undefined) throw new Error(`The tree holds no question “${question}”`);
	return text;
}
function labelOf({ question, answer }: Step): string {
	const found = tree.questions[question]?.answers.find(({ id }) => id === answer);
	if (!found) throw new Error(`“${question}” has no answer “${answer}”`);
	return found.label;
}

/** Reads `where=website what-happens=box-returns`. */
export function steps(text: string): Step[] {
	return text.split(' ').map((pair) => {
		const [question = '', answer = ''] = pair.split('=');
		return { question, answer };
	});
}

/** Where answers lead that begin with the first question. */
export function endOf(given: readonly Step[]): Place {
	const last = given.at(-1);
	const edge = last && tree.questions[last.question]?.answers.find(({ id }) => id === last.answer);
	const place = edge && placeAfter(edge);
	if (!place) throw new Error('The tree has no such walk');
	return place;
}

/** The link of an answer, inside the region that its question names. */
export function answerLink(page: Page, step: Step) {
	return page
		.getByRole('region', { name: textOf(step.question), exact: true })
		.getByRole('link')
		.filter({ has: page.getByText(labelOf(step), { exact: true }) });
}

/** Gives answers one after the other, beginning on the page of the first one’s question. */
export async function answer(page: Page, text: string): Promise<void> {
	for (const step of steps(text)) await answerLink(page, step).click();
}

/** The address of where answers lead. */
export function addressOf(given: readonly Step[]): string {
	const place = endOf(given);
	return addresses[place.kind === 'question' ? 'questions' : 'outcomes'](place.id) + toQuery(given);
}

export function headingOf({ kind, id }: Place): string {
	return kind === 'question' ? textOf(id) : (tree.outcomes[id]?.title ?? '');
}

/** An outcome may be called like the cause that it names first, so its title says more. */
function titleOf(place: Place): string {
	return place.kind === 'question' ? headingOf(place) : `${headingOf(place)}: what to try`;
}

/** The page is where the answers lead: so say its heading, title and trail, and its address holds them. */
export async function expectWalk(page: Page, given: readonly Step[]): Promise<void> {
	const place = endOf(given);
	await expect(page).toHaveURL(addressOf(given));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(place));
	await expect(page).toHaveTitle(`${titleOf(place)} · ${siteName}`);
	await expectTrail(page, given);
	await expectProgress(page, place, given.length);
}

/** The list of answers shows exactly these, in this order. */
export async function expectTrail(page: Page, given: readonly Step[]): Promise<void> {
	const trail = page.getByRole('complementary', { name: 'Your answers' });
	await expect(trail.getByRole('listitem')).toHaveText(
		given.map(
			(step) =>
				new RegExp(`^\\s*${escape(textOf(step.question))}\\s*${escape(labelOf(step))}\\s*Change`),
		),
	);
}

async function expectProgress(page: Page, { kind, id }: Place, answered: number): Promise<void> {
	if (kind === 'outcome') {
		await expect(page.getByRole('progressbar')).toHaveCount(0);
		return;
	}
	const most = answered + longestFrom(tree, id);
	await expect(
		page
			.getByRole('main')
			.getByText(/^Question \d+ of at most/)
			.last(),
	).toHaveText(`Question ${answered + 1} of at most ${most}`);
	await expect(page.getByRole('progressbar')).toHaveJSProperty('value', answered + 1);
	await expect(page.getByRole('progressbar')).toHaveJSProperty('max', most);
}

function escape(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
