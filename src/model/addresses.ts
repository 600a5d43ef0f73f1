import type { Kind } from './entries.ts';

export const questionAddress = (id: string) => `/why/${id}/`;
export const outcomeAddress = (id: string) => `/why/outcome/${id}/`;
/** Where a file in public/screens stands. */
export const pictureAddress = (file: string) => `/screens/${file}`;

/** The public address of each entry: a contract, so a change needs a redirect. */
export const addresses: Readonly<Record<Kind, (id: string) => string>> = {
	causes: (id) => `/causes/${id}/`,
	fixes: (id) => `/fixes/${id}/`,
	variations: (id) => `/variations/${id}/`,
	faq: (id) => `/faq/#${id}`,
	guides: (id) => `/guides/${id}/`,
	questions: questionAddress,
	outcomes: outcomeAddress,
	glossary: (id) => `/guides/glossary/#${id}`,
	sheets: (id) => `/${id}/`,
	exchanges: (id) => `/proof/${id}/`,
	// A screen has no page of its own: this is its picture.
	screens: (id) => pictureAddress(`${id}.webp`),
};
