import type { Rule } from '../../rule.ts';
import { iisSubstatus } from './iis-substatus.ts';
import { serverLogAnswers } from './server-log-answers.ts';
import { signInPage } from './sign-in-page.ts';
import { windowsCodes } from './windows-codes.ts';

/** Rules over logs, codes of systems and bodies of errors; what tells more stands before what tells less. */
export const logRules: readonly Rule[] = [windowsCodes, iisSubstatus, serverLogAnswers, signInPage];
