import { createHash } from 'node:crypto';
import { meta, type Page } from './_pages.ts';

/** The content security policy of a page: each directive with what it allows. */
export function policyOf({ document }: Page): ReadonlyMap<string, readonly string[]> {
	const directives = (meta(document, 'http-equiv', 'Content-Security-Policy') ?? '')
		.split(';')
		.map((directive) => directive.trim().split(/\s+/));
	return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The source by which a policy allows one inline element. */
export function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export function isHash(source: string): boolean {
	return source.startsWith("'sha256-");
}
