import { readEntry } from '../../src/integrations/read-content.ts';
import type { Kind } from '../../src/model/entries.ts';
import { formatProblem } from '../../src/model/problem.ts';

/** Files that keep every law, for tests to break in one place. */
export const files = {
	causes: {
		path: 'content/causes/expired-token.mdx',
		text: `---
title: The access token has expired
summary: Its time is up.
symptoms: [one, two, three]
audiences: [visitor]
frequency: { visitor: rare }
fixes: [sign-in-again]
handOver: { meanwhile: Wait., message: Your token has expired. }
prevention: Renew it in time.
sources:
  - title: RFC 9110
    url: https://www.rfc-editor.org/rfc/rfc9110.html
reviewed: 2020-01-02
---

## What is happening

It is too old.

## Confirm it

Look at the clock.
`,
	},
	fixes: {
		path: 'content/fixes/sign-in-again.mdx',
		text: `---
title: Sign in again
summary: Gets a new session.
audiences: [visitor]
effort: 5
risk: { level: none }
sources:
  - title: RFC 9110
    url: https://www.rfc-editor.org/rfc/rfc9110.html
reviewed: 2020-01-02
---

## Steps

<Steps>

1. Sign in.

</Steps>

## Check that it worked

You are in.

## Undo

Sign out.

## When this does not help

The account is closed.
`,
	},
	variations: {
		path: 'content/variations/package-managers/npm-e401.mdx',
		text: `---
message: npm error code E401
product: npm
family: package-managers
status: 401
shownBy: npm 10
signatures: [npm error code E401]
causes: [expired-token]
sample: npm error code E401
sources:
  - title: RFC 9110
    url: https://www.rfc-editor.org/rfc/rfc9110.html
reviewed: 2020-01-02
---

## What it means

The registry refused.

## Fix it

Log in.
`,
	},
	faq: {
		path: 'content/faq/why.mdx',
		text: `---
question: Why?
answer: Because.
order: 1
sources:
  - title: RFC 9110
    url: https://www.rfc-editor.org/rfc/rfc9110.html
reviewed: 2020-01-02
---

That is all.
`,
	},
	guides: {
		path: 'content/guides/what-a-401-is.mdx',
		text: `---
title: What a 401 is
summary: You know afterwards.
audiences: [visitor]
order: 1
sources:
  - title: RFC 9110
    url: https://www.rfc-editor.org/rfc/rfc9110.html
reviewed: 2020-01-02
---

That is all.
`,
	},
	questions: {
		path: 'content/questions/where.yaml',
		text: `text: Where?
help:
  - on: Anywhere
    do: Look.
    see: You see it.
answers:
  - id: website
    label: A website
    outcome: the-token-ran-out
  - id: not-sure
    label: I am not sure
    outcome: the-token-ran-out
`,
	},
	outcomes: {
		path: 'content/outcomes/the-token-ran-out.yaml',
		text: `title: The token ran out
summary: It was good before.
causes: [expired-token]
`,
	},
	glossary: {
		path: 'content/glossary/token.yaml',
		text: `term: Token
forms: [token, tokens]
meaning: A text that proves who calls.
more: /guides/what-a-401-is/
sources:
  - title: RFC 6750
    url: https://www.rfc-editor.org/rfc/rfc6750.html
`,
	},
	sheets: {
		path: 'content/sheets/cheat-sheet.yaml',
		text: `title: On one page
summary: What there is.
sections:
  - heading: What it says
    rows:
      - seen: '401'
        means: Sign in.
        cause: expired-token
  - heading: What to do
    steps:
      - do: Sign in.
        fix: sign-in-again
sources:
  - title: RFC 9110
    url: https://www.rfc-editor.org/rfc/rfc9110.html
reviewed: 2026-01-02
`,
	},
	exchanges: {
		path: 'content/exchanges/express-expired-token.json',
		text: `{
	"title": "The token ran out",
	"cause": "expired-token",
	"fix": "sign-in-again",
	"change": "A new token is sent.",
	"server": { "name": "Express", "version": "5.3.0" },
	"before": { "exchanges": [{ "request": "GET / HTTP/1.1", "response": "HTTP/1.1 401 Unauthorized" }] },
	"after": { "exchanges": [{ "request": "GET / HTTP/1.1", "response": "HTTP/1.1 200 OK" }] },
	"without": { "exchanges": [{ "request": "GET / HTTP/1.1", "response": "HTTP/1.1 401 Unauthorized" }] },
	"marks": [{ "text": "401", "means": "refused", "why": "Its time is up." }]
}
`,
	},
	screens: {
		path: 'content/screens/nginx.yaml',
		text: `product: nginx
version: 1.22.1
alt: 'A white page: “401 Authorization Required”.'
width: 720
height: 240
light: nginx.webp
variations:
  - npm-e401
`,
	},
} as const satisfies Record<Kind, { path: string; text: string }>;

/** A file’s text with one place written differently. */
export function edited(kind: Kind, from: string, to: string): string {
	const { text } = files[kind];
	if (!text.includes(from)) throw new Error(`The test’s own file holds no ${JSON.stringify(from)}`);
	return text.replace(from, () => to);
}

/** What the author of a file is told. */
export function told(kind: Kind, text: string): string[] {
	return readEntry(kind, files[kind].path, text).problems.map(formatProblem);
}

/** What the author is told about a fix with something else in place of “You are in.”. */
export function toldAboutProse(prose: string): string[] {
	return told('fixes', edited('fixes', 'You are in.', prose));
}

/** The same, where there is no more than one problem: without the name of the file. */
export function toldOfOne(problems: readonly string[]): string | undefined {
	if (problems.length > 1) throw new Error(`More than one problem:\n${problems.join('\n')}`);
	return problems[0]?.replace(/^\S+, /, '');
}
