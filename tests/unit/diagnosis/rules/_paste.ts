import type { Paste } from '../../../../src/diagnosis/rule.ts';
import { readEvidence } from '../../../../src/evidence/read-evidence.ts';

/** A paste as rules get it, with no message recognised in it. */
export function pasteOf(text: string, now = new Date('2026-11-21T12:00:00Z')): Paste {
	return { ...readEvidence(text), text, now, recognised: [] };
}
