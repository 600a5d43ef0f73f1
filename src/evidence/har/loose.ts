/** Takes what a JSON text may hold anywhere, and gives nothing where it is of another kind. */

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** 0 where it is none: `Number` throws at some objects. */
export function numberOf(value: unknown): number {
	return typeof value === 'number' ? value : 0;
}
