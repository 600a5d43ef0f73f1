import type { APIRoute } from 'astro';
import { collectDiagnosis } from '../../diagnosis/collect.ts';
import { library } from '../../library.ts';
import { collectCauseWords } from '../../search/collect-cause-words.ts';
import { oftenOf } from '../../search/often.ts';

/** What a diagnosis goes by, for its worker. */
export const GET: APIRoute = () =>
	Response.json({
		...collectDiagnosis(library),
		words: collectCauseWords(library.causes),
		often: library.causes.map(oftenOf),
	});
