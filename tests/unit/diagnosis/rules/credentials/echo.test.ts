import { describe, expect, it } from 'vitest';
import { placeholderEchoed } from '../../../../../src/diagnosis/rules/credentials/placeholder-echoed.ts';
import { judged, said } from './_judged.ts';

describe('a placeholder that a service gives back as the key', () => {
	it.each([
		'Incorrect API key provided: OPENAI_A**_KEY. You can find your API key at …',
		'openai.error.AuthenticationError: Incorrect API key provided: ADD_YOUR*****HERE.',
		'Incorrect API key provided: undefined.',
		'Invalid API Key: your_api_key',
		'invalid token: ${API_TOKEN}',
	])('%s', (text) => {
		expect(judged(placeholderEchoed, text)).toEqual(['missing-credentials likely']);
	});

	it.each([
		'Incorrect API key provided: sk-proj-********************3xYz.',
		'Invalid token: expired',
		'Unexpected token: < in JSON at position 0',
		'Your API key is not valid',
	])('and not: %s', (text) => {
		expect(judged(placeholderEchoed, text)).toEqual([]);
	});

	it('is shown where it stands', () => {
		expect(said(placeholderEchoed, 'Incorrect API key provided: null.')[0]).toMatch(/^null\. → /);
	});
});
