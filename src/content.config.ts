import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { causeSchema } from './schemas/cause.ts';
import { faqSchema } from './schemas/faq.ts';
import { fixSchema } from './schemas/fix.ts';
import { guideSchema } from './schemas/guide.ts';
import { outcomeSchema } from './schemas/outcome.ts';
import { questionSchema } from './schemas/question.ts';
import { recordingSchema } from './schemas/recording.ts';
import { screenSchema } from './schemas/screen.ts';
import { sheetSchema } from './schemas/sheet.ts';
import { termSchema } from './schemas/term.ts';
import { variationSchema } from './schemas/variation.ts';

const prose = (folder: string) =>
	glob({
		base: `./content/${folder}`,
		pattern: '**/[^_]*.mdx',
		// The whole path, so that two files that claim one id both arrive and are reported.
		generateId: ({ entry }) => entry,
	});
const data = (folder: string, ending = 'yaml') =>
	glob({
		base: `./content/${folder}`,
		pattern: `**/[^_]*.${ending}`,
		generateId: ({ entry }) => entry,
	});

export const collections = {
	causes: defineCollection({ loader: prose('causes'), schema: causeSchema }),
	fixes: defineCollection({ loader: prose('fixes'), schema: fixSchema }),
	variations: defineCollection({ loader: prose('variations'), schema: variationSchema }),
	faq: defineCollection({ loader: prose('faq'), schema: faqSchema }),
	guides: defineCollection({ loader: prose('guides'), schema: guideSchema }),
	questions: defineCollection({ loader: data('questions'), schema: questionSchema }),
	outcomes: defineCollection({ loader: data('outcomes'), schema: outcomeSchema }),
	glossary: defineCollection({ loader: data('glossary'), schema: termSchema }),
	sheets: defineCollection({ loader: data('sheets'), schema: sheetSchema }),
	exchanges: defineCollection({ loader: data('exchanges', 'json'), schema: recordingSchema }),
	screens: defineCollection({ loader: data('screens'), schema: screenSchema }),
};
