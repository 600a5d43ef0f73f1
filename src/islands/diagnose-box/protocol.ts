import type { Reading } from './engine.ts';

/** What the page asks its worker. A file is read there, so that a large one does not stop the page. */
export interface Asked {
	readonly id: number;
	readonly paste: string | Blob;
	/** Where the site stands, for links that leave it in a note. */
	readonly origin: string;
}

/** What the worker says: what was read, or that nothing could be. */
export interface Replied {
	readonly id: number;
	readonly reading?: Reading;
}
