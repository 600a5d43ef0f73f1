import type { Stage } from './stage.ts';

/** Stages that others are copied from: they last as long as any reproduction runs. */
const kept: Stage[] = [];

export function keepToTheEnd(stage: Stage): void {
	kept.push(stage);
}

/** Takes away what was kept; to be called when the last reproduction has run. */
export async function closeKept(): Promise<void> {
	for (const stage of kept.splice(0)) await stage.close();
}
