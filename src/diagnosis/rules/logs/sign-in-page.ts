import type { Rule } from '../../rule.ts';
import { Findings } from './findings.ts';

/** How programs say that they found HTML where they looked for JSON: the page’s first sign is `<`. */
const pageForJson =
	/Unexpected token ['"‘“]?<|invalid character '<'|Unexpected character (?:encountered while parsing value: <|\('<')|'<' is an invalid start|unexpected token at '<|Expected BEGIN_(?:OBJECT|ARRAY) but was STRING/i;

/**
 * A page with a form for signing in where a program asked for data: a sign-in made for browsers stands
 * in front, and a program cannot fill it in.
 *
 * @see https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/
 */
export const signInPage: Rule = {
	id: 'sign-in-page',
	judge: ({ text, bodies }) => {
		const findings = new Findings();
		const complaint = pageForJson.exec(text);
		const form = bodies.find(({ hasSignIn }) => hasSignIn);
		if (form)
			findings.add(
				`browser-sign-in-in-front ${complaint ? 'likely' : 'possible'}`,
				form.message ?? form,
				'The answer is a page with a form for signing in, made for people.',
			);
		else if (complaint)
			findings.add(
				'browser-sign-in-in-front possible',
				{ from: complaint.index, to: complaint.index + complaint[0].length },
				'The program looked for JSON and found a page of HTML.',
			);
		return { findings: findings.all() };
	},
};
