import { until } from '../process.ts';
import type { Product } from '../products.ts';
import type { Asked, Stage } from '../stage.ts';
import { startPrometheus } from '../servers/prometheus.ts';

export const prometheusAsClient: Product = { name: 'Prometheus', debian: ['prometheus'] };

interface Target {
	readonly scrapeUrl: string;
	readonly health: string;
	readonly lastError: string;
}

/** Starts Prometheus beside the server on 8080, and lets it fetch the metrics once. */
export async function scrapedByPrometheus(stage: Stage): Promise<Asked> {
	await startPrometheus(stage, 8081);
	return scrape(stage, 8081);
}

/**
 * Waits until Prometheus has fetched metrics through the recorder of 8080.
 *
 * @param on the example port of its own page
 * @returns the first exchange, and what the page “Targets” says of it
 */
export async function scrape(
	stage: Stage,
	on: number,
	headers: Readonly<Record<string, string>> = {},
): Promise<Asked> {
	const tap = await stage.tap();
	let target: Target | undefined;
	await until(
		async () => {
			const answer = await fetch(`http://127.0.0.1:${await stage.port(on)}/api/v1/targets`, {
				headers,
			});
			// It is not ready the moment it listens.
			if (!answer.ok) return false;
			const { data } = (await answer.json()) as { data: { activeTargets: Target[] } };
			target = data.activeTargets.find(({ health }) => health !== 'unknown');
			return target !== undefined;
		},
		() => 'Prometheus has not asked its target',
	);
	return {
		exchanges: tap.exchanges().slice(0, 1),
		output: JSON.stringify(target, ['scrapeUrl', 'health', 'lastError'], '\t'),
	};
}
