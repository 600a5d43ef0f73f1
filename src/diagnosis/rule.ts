import type {
	Challenge,
	Credentials,
	ErrorBody,
	Exchange,
	LogLine,
	Obstacle,
	SystemCode,
	TextStatus,
	Token,
} from '../evidence/evidence.ts';
import type { Finding, ProvenAnswer, Remark } from './finding.ts';
import type { Recognition } from './recogniser.ts';

/** All that was read off one paste, each sort in the order of the text. */
export interface Paste {
	readonly text: string;
	/** When it is diagnosed: what a token’s times are held against. */
	readonly now: Date;
	readonly exchanges: readonly Exchange[];
	readonly challenges: readonly Challenge[];
	readonly credentials: readonly Credentials[];
	readonly tokens: readonly Token[];
	readonly bodies: readonly ErrorBody[];
	readonly logLines: readonly LogLine[];
	readonly statuses: readonly TextStatus[];
	readonly codes: readonly SystemCode[];
	readonly obstacles: readonly Obstacle[];
	/** The known messages that stand in it. */
	readonly recognised: readonly Recognition[];
}

/** What a rule has to say of a paste. */
export interface Said {
	readonly findings?: readonly Finding[];
	readonly remarks?: readonly Remark[];
	readonly answers?: readonly ProvenAnswer[];
}

/** A piece of reasoning over evidence. One file each in `rules/`. Pure; never throws. */
export interface Rule {
	/** As its file is named: `bearer-without-token`. */
	readonly id: string;
	/** The specification or the product’s page that it rests on. */
	readonly source: string;
	readonly judge: (paste: Paste) => Said;
}
