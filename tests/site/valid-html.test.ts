import { expect, test } from 'vitest';
import { problemsOf } from './_html-validate.ts';
import { kinds } from './_kinds.ts';
import { complaints, pagesOf, type Page } from './_pages.ts';

test.each(kinds.filter((kind) => pagesOf(kind).length > 0))(
	'a page of the kind “%s” is valid HTML',
	async (kind) => {
		const problems = new Map<Page, string[]>();
		for (const page of pagesOf(kind)) problems.set(page, await problemsOf(page.html));
		expect(complaints([...problems.keys()], (page) => problems.get(page))).toEqual([]);
	},
);
