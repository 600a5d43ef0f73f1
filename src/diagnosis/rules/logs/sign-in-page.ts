import type { Exchange, Span } from '../../../evidence/evidence.ts';
import type { Rule } from '../../rule.ts';
import { Findings } from './findings.ts';

/** How programs say that they found HTML where they looked for JSON: the page’s first sign is `<`. */
const pageForJson = [
	/Unexpected token ['"‘“]?<['"’”]?/,
	/invalid character '<' looking for beginning of value/,
	/Unexpected character encountered while parsing value: </,
	/'<' is an invalid start of a value/,
	/Unexpected character \('<' \(code 60\)\)/,
	/unexpected token at '<(?:!DOCTYPE|html)/i,
	/Expected BEGIN_(?:OBJECT|ARRAY) but was STRING/,
];

/** Where a gateway sends a browser to sign in (each from its product’s documentation). */
const signInAddress =
	/^(?:https:\/\/(?:login\.(?:microsoftonline\.com|live\.com|windows\.net)|accounts\.google\.com|[\w-]{1,63}\.cloudflareaccess\.com|[\w.-]{1,100}\.(?:okta|oktapreview|auth0|onelogin)\.com)\/|\/cdn-cgi\/access\/login|\/oauth2\/(?:start|sign_in)|https?:\/\/[^\s/]{1,200}\/(?:oauth2\/(?:start|sign_in)|cdn-cgi\/access\/login|realms\/[^\s/]{1,100}\/protocol\/openid-connect\/auth|auth\/realms\/[^\s/]{1,100}\/protocol\/openid-connect\/auth))/i;

/**
 * A page with a form for signing in, or a way to one, where a program asked for data: a sign-in made
 * for browsers stands in front, and a program cannot fill it in.
 */
export const signInPage: Rule = {
	id: 'sign-in-page',
	source:
		'https://developers.cloudflare.com/cloudflare-one/access-controls/service-credentials/service-tokens/',
	judge: (paste) => {
		const findings = new Findings();
		const complaint = complaintOf(paste.text);
		const program = paste.exchanges.some(isOfProgram);
		for (const { from, to, hasSignIn, message } of paste.bodies.slice(0, 50)) {
			if (hasSignIn !== true) continue;
			findings.add(
				[['browser-sign-in-in-front', complaint || program ? 'likely' : 'possible']],
				message ?? { from, to: Math.min(to, from + 200) },
				'The answer is a page with a form for signing in, made for people.',
			);
		}
		for (const exchange of paste.exchanges.slice(0, 200)) {
			const { status = 0, headers = [] } = exchange.response ?? {};
			const location = headers.find(({ name }) => name === 'location')?.value;
			if (status < 301 || status > 308 || !location || !signInAddress.test(location.text)) continue;
			if (isOfProgram(exchange) || complaint)
				findings.add(
					[['browser-sign-in-in-front', 'likely']],
					{ from: location.from, to: location.to },
					'The call is sent on to a page for signing in, which a program cannot fill in.',
				);
		}
		if (complaint)
			findings.add(
				[['browser-sign-in-in-front', 'possible']],
				complaint,
				'The program looked for JSON and found a page of HTML.',
			);
		return { findings: findings.all() };
	},
};

function complaintOf(text: string): Span | undefined {
	for (const pattern of pageForJson) {
		const match = pattern.exec(text);
		if (match) return { from: match.index, to: match.index + match[0].length };
	}
	return undefined;
}

/** Whether a program sent a request, and wanted data and no page. */
function isOfProgram({ request }: Exchange): boolean {
	const headers = request?.headers ?? [];
	const value = (name: string) => headers.find((one) => one.name === name)?.value.text ?? '';
	if (/text\/html/i.test(value('accept'))) return false;
	return (
		/json|xml/i.test(`${value('accept')} ${value('content-type')}`) ||
		/^(?:bearer|basic|token|apikey) /i.test(value('authorization')) ||
		/\bXMLHttpRequest\b/.test(value('x-requested-with')) ||
		/^(?:curl|python|go-http|okhttp|axios|postman|java|wget|httpie|node)/i.test(value('user-agent'))
	);
}
