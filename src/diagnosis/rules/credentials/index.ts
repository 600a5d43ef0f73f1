import type { Rule } from '../../rule.ts';
import { basicPairAltered } from './basic-pair-altered.ts';
import { bearerError } from './bearer-error.ts';
import { clocksDiffer } from './clocks-differ.ts';
import { headerNotWellFormed } from './header-not-well-formed.ts';
import { howTheCallProvesItself } from './how-the-call-proves-itself.ts';
import { nothingInTheHeader } from './nothing-in-the-header.ts';
import { placeholderEchoed } from './placeholder-echoed.ts';
import { refusedInWords } from './refused-in-words.ts';
import { requestSignatureRefused } from './request-signature-refused.ts';
import { schemeNotAskedFor } from './scheme-not-asked-for.ts';
import { scopeTooSmall } from './scope-too-small.ts';
import { stepOfTheScheme } from './step-of-the-scheme.ts';
import { stepUpAskedFor } from './step-up-asked-for.ts';
import { tokenCutShort } from './token-cut-short.ts';
import { tokenEndpointRefuses } from './token-endpoint-refuses.ts';
import { tokenForAnotherAudience } from './token-for-another-audience.ts';
import { tokenOfAnotherKind } from './token-of-another-kind.ts';
import { tokenPastItsTime } from './token-past-its-time.ts';
import { tokenSignatureNotVerified } from './token-signature-not-verified.ts';
import { twoSetsOfCredentials } from './two-sets-of-credentials.ts';
import { windowsHandshake } from './windows-handshake.ts';

/** Rules over credentials, challenges and tokens. Of two alike in sureness, the first is meant. */
export const credentialsRules: readonly Rule[] = [
	nothingInTheHeader,
	placeholderEchoed,
	twoSetsOfCredentials,
	headerNotWellFormed,
	basicPairAltered,
	clocksDiffer,
	stepOfTheScheme,
	stepUpAskedFor,
	scopeTooSmall,
	tokenPastItsTime,
	tokenForAnotherAudience,
	tokenOfAnotherKind,
	tokenSignatureNotVerified,
	requestSignatureRefused,
	tokenCutShort,
	refusedInWords,
	tokenEndpointRefuses,
	schemeNotAskedFor,
	windowsHandshake,
	bearerError,
	howTheCallProvesItself,
];
