import type { z } from 'zod';
import type { markSchema } from '../../../src/schemas/prose.ts';
import type { Product } from './products.ts';
import type { Asked, Stage, StageName } from './stage.ts';

/** A product that listens. */
export interface Server extends Product {
	readonly start: (stage: Stage) => Promise<unknown>;
}

/** What to look for in a recorded text, and what to write for it. */
export type Vary = readonly [RegExp, string | ((found: string) => string)];

/** How to ask: the request as it goes to the socket, or what to do with a client. */
export type Ask = string | ((stage: Stage) => Promise<Asked>);

/**
 * One 401 on a real server, and the fix that ends it.
 *
 * The folder it stands in holds `both/`, `before/` and `after/`: files laid out as on the server’s
 * own disk, `before/etc/nginx/conf.d/site.conf`. What differs between the last two is what the fix
 * changed, and is what a page shows.
 */
export interface Reproduction {
	/** What is wrong, as a sentence. */
	readonly title: string;
	/** Id of the cause. */
	readonly cause: string;
	/** Id of the fix. */
	readonly fix: string;
	/** One sentence: what the fix changed here. */
	readonly change: string;
	/** Who answers. */
	readonly server: Server;
	/** What else takes part; started first, in this order. */
	readonly also?: readonly Server[];
	/** Modules and libraries to name and to install, that do not run by themselves. */
	readonly uses?: readonly Product[];
	/** The program that asks, where the request is not written to the socket as it stands. */
	readonly client?: Product;
	/** Makes what cannot lie in a folder: keys, databases, rights of files. Runs before anything starts. */
	readonly prepare?: (stage: Stage) => Promise<unknown>;
	/** With credentials that are right, or would be. */
	readonly ask: Ask;
	/** The same where the fix changes what is asked. */
	readonly askAfter?: Ask;
	/** Without credentials, after the fix; or for what must stay locked whatever the fix opened. */
	readonly askWithout: Ask;
	/** The status of the last exchange; 401, 200 and 401 unless said otherwise. */
	readonly expect?: {
		readonly before?: number;
		readonly after?: number;
		readonly without?: number;
	};
	/** The lines of a log that tell the cause, before the fix. */
	readonly log?: { readonly file: string; readonly lines: RegExp };
	/** What else differs from run to run, and how to write it. */
	readonly vary?: readonly Vary[];
	/** Files of the stage that the fix changed and a page need not show: keys, databases. */
	readonly hide?: readonly string[];
	/** The parts that decide, before the fix. */
	readonly marks: readonly z.input<typeof markSchema>[];
	/** The parts that show that it worked. */
	readonly marksAfter?: readonly z.input<typeof markSchema>[];
}

/** Declares a reproduction; the name of its folder is its id. */
export function reproduction(it: Reproduction): Reproduction {
	return it;
}

/** Everything that has to be installed for a reproduction. */
export function productsOf({ server, also = [], uses = [], client }: Reproduction): Product[] {
	return [server, ...also, ...uses, ...(client ? [client] : [])];
}

export type { StageName };
