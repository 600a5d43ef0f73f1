import type { EvidenceOfText } from '../evidence/read-evidence.ts';
import type { Finding, ProvenAnswer, Remark } from './finding.ts';
import type { Recognition } from './recogniser.ts';

/** All that is known of one paste. */
export interface Paste extends EvidenceOfText {
	readonly text: string;
	/** When it is diagnosed: what a token’s times are held against. */
	readonly now: Date;
	/** The known messages that stand in it. */
	readonly recognised: readonly Recognition[];
}

/** What a rule has to say of a paste. */
export interface Said {
	readonly findings?: readonly Finding[];
	/** Causes that the paste disproves, whatever its messages can mean elsewhere. */
	readonly rulesOut?: readonly string[];
	readonly remarks?: readonly Remark[];
	readonly answers?: readonly ProvenAnswer[];
}

/**
 * A piece of reasoning over evidence. One file each in `rules/`, which names the specification or the
 * product’s page that it rests on as `@see`. Pure; never throws.
 */
export interface Rule {
	/** As its file is named: `bearer-without-token`. */
	readonly id: string;
	readonly judge: (paste: Paste) => Said;
}
