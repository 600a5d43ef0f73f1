import type { Finding } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { mayHoldSession, cookiesSetBy } from './facts/cookies.ts';
import { finding, reason } from './facts/say.ts';
import { stepsOf } from './facts/steps.ts';

/** Browsers keep no cookie that is longer, name and value together (RFC 6265bis, section 5.6). */
const longestCookie = 4096;
/** Apache’s `LimitRequestFieldSize`, nginx’s `large_client_header_buffers`, Tomcat’s `maxHttpHeaderSize`. */
const longestHeader = 8190;

const words =
	/request header (?:or cookie )?(?:fields? )?too (?:large|long|big)|upstream sent too big header|cookie(?: is| was)? too (?:large|big|long)|HTTP Error 400\. The size of the request headers is too long|header (?:or|and) cookie too big/i;

/** A cookie or a header that does not fit where it has to go through. */
export const headerTooLarge: Rule = {
	id: 'header-too-large',
	source: 'https://www.rfc-editor.org/rfc/rfc6585.html#section-5',
	judge: (paste) => {
		const findings: Finding[] = [];
		const said = words.exec(paste.text);
		if (said) {
			const at = { from: said.index, to: said.index + said[0].length };
			findings.push(
				finding(
					'header-or-cookie-too-large',
					'likely',
					reason(at, 'A header or a cookie is too large for a limit on the way.'),
				),
			);
		}
		for (const step of stepsOf(paste)) {
			for (const { name, field } of cookiesSetBy(step)) {
				const length = (field.value.text.split(';', 1)[0] ?? '').length - 1;
				if (length > longestCookie && mayHoldSession(name))
					findings.push(
						finding(
							'header-or-cookie-too-large',
							'likely',
							reason(
								field.nameAt,
								`The cookie has ${length} characters, and browsers keep ${longestCookie} at most.`,
							),
						),
					);
			}
			const long = step.request?.headers.find(({ value }) => value.text.length > longestHeader);
			if (long && [400, 401, 413, 431].includes(step.status))
				findings.push(
					finding(
						'header-or-cookie-too-large',
						step.status === 401 ? 'possible' : 'likely',
						reason(
							long.nameAt,
							`This header has ${long.value.text.length} characters; many servers and proxies take 8,000 at most.`,
						),
					),
				);
		}
		return { findings: findings.slice(0, 1) };
	},
};
