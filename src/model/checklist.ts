import type { Audience } from '../schemas/shared.ts';
import type { Cause, Fix, Outcome } from './knowledge-base.ts';
import { plain } from './words.ts';

/** A fix on an outcome’s page, and where “it did not help” leads. */
export interface Item {
	readonly fix: Fix;
	/** Its anchor on the page. */
	readonly id: string;
	readonly next: { readonly href: string; readonly label: string };
}

export interface CauseItems {
	readonly cause: Cause;
	/** The fixes that have not been listed under an earlier cause. */
	readonly fixes: readonly Item[];
	/** The fixes that have. */
	readonly above: readonly Pick<Item, 'fix' | 'id'>[];
}

/**
 * An outcome’s causes with their fixes, each fix once, and those first that suit its readers best.
 * After each comes the next fix of the same cause, then the next cause that has any, and at the end
 * the note to whoever can help: no walk ends in a shrug.
 */
export function checklist({ causes, audiences, firstFixes }: Outcome): CauseItems[] {
	const ids = new Map<Fix, string>();
	const lists = causes.map((cause) => {
		const fixes = putFirst(firstFixes, fixesFor(cause, audiences));
		const fresh = fixes.filter((fix) => !ids.has(fix));
		const above = fixes.flatMap((fix) => {
			const id = ids.get(fix);
			return id === undefined ? [] : [{ fix, id }];
		});
		for (const fix of fresh) ids.set(fix, `try-${fix.id}`);
		return { cause, fresh, above };
	});
	return lists.map(({ cause, fresh, above }, index) => ({
		cause,
		above,
		fixes: fresh.map((fix, position) => {
			const nextFix = fresh[position + 1];
			const nextCause = lists.slice(index + 1).find((list) => list.fresh.length > 0)?.cause;
			const next = nextFix
				? { href: `#try-${nextFix.id}`, label: `No, then: ${plain(nextFix.title)}` }
				: nextCause
					? { href: `#${nextCause.id}`, label: 'No, then the next cause' }
					: { href: '#still-refused', label: 'No' };
			return { fix, id: `try-${fix.id}`, next };
		}),
	}));
}

/** The fixes that somebody of the audience can carry out; all of them where there is none. */
function fixesFor({ fixes }: Cause, audiences: readonly Audience[]): readonly Fix[] {
	const own = fixes.filter((fix) => fix.audiences.some((audience) => audiences.includes(audience)));
	return own.length > 0 ? own : fixes;
}

/** The same fixes, those with these ids in front, in the order of the ids. */
function putFirst(ids: readonly string[], fixes: readonly Fix[]): readonly Fix[] {
	const rank = ({ id }: Fix) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
	return [...fixes].sort((a, b) => rank(a) - rank(b));
}
