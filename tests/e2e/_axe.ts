import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from './_test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules by which one theme can differ from the other. */
export const colours = ['cat.color'];

/** What stands between the page as it is and a person, one line each. */
export async function barriersOn(
	page: Page,
	tags: readonly string[] = standards,
): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// The site holds no frames, for which the other mode opens a window of its own.
		.setLegacyMode()
		.withTags([...tags])
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, html, failureSummary = '' }) =>
			[
				`${new URL(page.url()).pathname}: ${help} (${id})`,
				`  at ${target.join(' ')}: ${html.slice(0, 160)}`,
				`  ${failureSummary.replaceAll(/\s+/g, ' ')}`,
			].join('\n'),
		),
	);
}
