/** Where a query must lead: the address that comes first, or stands among the first so many. */
export type Wanted = readonly [query: string, address: string, among?: number];

/** A paste of several lines. */
export function lines(...all: readonly string[]): string {
	return all.join('\n');
}

export const message = (id: string): string => `/variations/${id}/`;
export const cause = (id: string): string => `/causes/${id}/`;
export const fix = (id: string): string => `/fixes/${id}/`;
export const guide = (id: string): string => `/guides/${id}/`;
export const question = (id: string): string => `/faq/#${id}`;

export const product = (slug: string): string => `/products/${slug}/`;
