import type { Rule } from '../../rule.ts';
import { changedByShell } from './changed-by-shell.ts';
import { errorCode } from './error-code.ts';
import { oddHeader } from './odd-header.ts';
import { placeholderEchoed } from './placeholder-echoed.ts';
import { refusedInWords } from './refused-in-words.ts';
import { schemeNotAskedFor } from './scheme-not-asked-for.ts';
import { sentAndRefused } from './sent-and-refused.ts';
import { whatTheTokenSays } from './what-the-token-says.ts';
import { signatureHeader } from './signature-header.ts';
import { windowsHandshake } from './windows-handshake.ts';

/** Rules over credentials, challenges and tokens. Of two alike in sureness, the first is meant. */
export const credentialsRules: readonly Rule[] = [
	oddHeader,
	placeholderEchoed,
	whatTheTokenSays,
	refusedInWords,
	schemeNotAskedFor,
	changedByShell,
	sentAndRefused,
	signatureHeader,
	windowsHandshake,
	errorCode,
];
