import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDiagnose } from '../../../src/diagnosis/diagnose.ts';
import { createRecogniser } from '../../../src/diagnosis/recogniser.ts';
import type { Rule, Said } from '../../../src/diagnosis/rule.ts';
import { texts } from '../_tree.ts';

const now = new Date('2026-11-21T12:00:00Z');
const says = (said: (text: string) => Said): Rule => ({
	id: 'a-rule',
	judge: ({ text }) => said(text),
});
const answer = (question: string, id: string) => ({ from: 0, to: 1, question, answer: id });
const remark = (from: number) =>
	({
		kind: 'other-status',
		what: '403',
		says: 'This is a 403.',
		url: '/faq/',
		from,
		to: from + 3,
	}) as const;

const diagnoseWith = (...rules: Rule[]) =>
	createDiagnose({
		recognise: createRecogniser([
			{ id: 'kong', telling: 'product', signatures: ['No API key found in request'], codes: [] },
		]),
		messages: new Map([
			['kong', { product: 'Kong', telling: 'product', causes: ['missing-credentials'] }],
		]),
		causesInWords: (text) =>
			text.includes('cookie') ? [{ cause: 'cookie-not-sent', fit: 1, words: ['cookie'] }] : [],
		rules,
	});

describe('a diagnosis', () => {
	it('reads the paste', () => {
		const { paste } = diagnoseWith()('HTTP/1.1 401 Unauthorized\nServer: nginx\n\n', now);
		expect(paste.exchanges[0]?.response?.status).toBe(401);
		expect(paste.now).toBe(now);
	});

	it('knows the message in it', () => {
		const { findings } = diagnoseWith()('{"message":"No API key found in request"}', now);
		expect(findings[0]).toMatchObject({ cause: 'missing-credentials', sureness: 'likely' });
		expect(findings[0]?.because[0]).toMatchObject({ from: 12, to: 39 });
	});

	it('goes by what people say', () => {
		const { findings } = diagnoseWith()('the cookie is gone', now);
		expect(findings.map(({ cause }) => cause)).toEqual(['cookie-not-sent']);
	});

	it('goes by no words alone where it is no 401', () => {
		const is403 = says(() => ({ remarks: [remark(0)] }));
		expect(diagnoseWith(is403)('403 the cookie is gone', now).findings).toEqual([]);
		const { findings } = diagnoseWith(is403)('No API key found in request, a cookie', now);
		expect(findings.map(({ cause }) => cause)).toEqual(['missing-credentials']);
	});

	it('asks every rule', () => {
		const finding = { cause: 'expired-token', sureness: 'certain', because: [] } as const;
		const { findings } = diagnoseWith(
			says(() => ({})),
			says(() => ({ findings: [finding] })),
		)('x', now);
		expect(findings[0]).toMatchObject({ cause: 'expired-token', sureness: 'certain' });
	});

	it('remarks in the order of the text', () => {
		const { remarks } = diagnoseWith(says(() => ({ remarks: [remark(9), remark(2)] })))('x', now);
		expect(remarks.map(({ from }) => from)).toEqual([2, 9]);
	});

	it('answers a question once, and not where rules contradict each other', () => {
		const { answers } = diagnoseWith(
			says(() => ({ answers: [answer('where', 'code'), answer('header', 'sent')] })),
			says(() => ({ answers: [answer('where', 'code'), answer('header', 'missing')] })),
		)('x', now);
		expect(answers).toEqual([answer('where', 'code')]);
	});

	it('never throws, whatever is pasted', () => {
		const diagnose = diagnoseWith();
		fc.assert(
			fc.property(texts, (text) => {
				expect(diagnose(text, now).findings.length).toBeLessThanOrEqual(8);
			}),
		);
	});
});
