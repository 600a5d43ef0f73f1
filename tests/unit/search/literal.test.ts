import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalness } from '../../../src/search/literal.ts';
import { texts } from '../_tree.ts';
import { page } from './_engine.ts';

const message = page('/variations/nginx/', '', {
	meta: {
		kind: 'variation',
		product: 'nginx',
		title: 'nginx: 401 Authorization Required',
		message: '401 Authorization Required\nnginx',
		signatures: 'user "<user>" was not found in "<path>" · no user/password was provided',
	},
});

describe('a page says it word for word', () => {
	it('where a line of its message is the query', () => {
		expect(literalness(message, '401 Authorization Required')).toBe(1);
	});

	it('whatever the case and the signs between the words', () => {
		expect(literalness(message, '<h1>401 authorization  REQUIRED</h1>')).toBeGreaterThan(0.5);
	});

	it('where a guide’s title holds the query', () => {
		const guide = page('/guides/x/', '', {
			meta: { kind: 'guide', title: 'How 401 and 403 differ' },
		});
		expect(literalness(guide, '401 and 403')).toBe(1);
	});

	it('where a question is the query', () => {
		const questions = page('/faq/', '', {
			meta: { kind: 'faq', title: 'Questions' },
			sections: [{ url: '/faq/#why', title: 'Is a 401 always my fault?', excerpt: '', score: 1 }],
		});
		expect(literalness(questions, 'is a 401 always my fault')).toBe(1);
	});
});

it('a longer query that holds the message is less literal than the message itself', () => {
	const more = literalness(message, 'I see 401 Authorization Required');
	expect(more).toBeLessThan(1);
	expect(more).toBeGreaterThan(0);
});

it('a signature is found inside a paste, names in the place of its placeholders', () => {
	expect(
		literalness(
			message,
			'[error] 7#7: *1 user "ana" was not found in "/etc/nginx/.htpasswd", client: 192.0.2.39',
		),
	).toBeGreaterThan(0.5);
});

it('what people say counts half', () => {
	const cause = page('/causes/x/', '', {
		meta: { title: 'Another', symptoms: 'it worked an hour ago · keeps asking' },
	});
	expect(literalness(cause, 'it worked an hour ago')).toBe(0.5);
});

it('the name of the product counts half', () => {
	expect(literalness(message, 'what is a 401 from nginx')).toBe(0.5);
});

it('a page that says something else says it not at all', () => {
	expect(literalness(message, 'Bad credentials')).toBe(0);
});

it('it is a share, whatever is typed', () => {
	fc.assert(
		fc.property(texts, texts, (text, title) => {
			const share = literalness(page('/x/', '', { meta: { title, message: text } }), text);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
		}),
	);
});
