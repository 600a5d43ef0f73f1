import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		rules: {
			// Counts the site's name; metadata.test.ts holds the page's own part of the title.
			'long-title': 'off',
			// Style of source, which no reader sees: in the note to send, a blank follows each colon.
			'no-trailing-whitespace': 'off',
		},
	}),
);

/** What is wrong with a page, each with the rule and the element. */
export async function problemsOf(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results
		.flatMap(({ messages }) => messages)
		.filter(({ ruleId, selector }) => !(needsText.has(ruleId) && isInTemplate(selector)))
		.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`);
}

/** Rules about text that a script puts in when it takes a copy of a template. */
const needsText = new Set(['wcag/h30']);

function isInTemplate(selector: string | null): boolean {
	return selector !== null && /(?:^|\s)template\b/.test(selector);
}
