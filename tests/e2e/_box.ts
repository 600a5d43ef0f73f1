import type { Locator } from '@playwright/test';
import { expect, type Page } from './_test.ts';

export const box = (page: Page): Locator =>
	page.getByRole('textbox', { name: 'Paste what you see' });
export const diagnosis = (page: Page): Locator => page.getByRole('region', { name: 'Diagnosis' });
export const headline = (page: Page): Locator => diagnosis(page).getByRole('heading', { level: 2 });
export const findings = (page: Page): Locator => diagnosis(page).getByRole('listitem');
export const shownPaste = (page: Page): Locator =>
	diagnosis(page).getByLabel('What you pasted, secrets masked');

/** What the box loads when it is first used has come. */
export async function useBox(page: Page): Promise<void> {
	const data = page.waitForResponse('**/api/diagnosis.json');
	await box(page).focus();
	await (await data).finished();
}

/** As a person pastes: all at once. */
export async function paste(page: Page, text: string): Promise<void> {
	await box(page).focus();
	await page.keyboard.insertText(text);
	await expect(diagnosis(page)).not.toHaveAttribute('aria-busy');
}

/** A JSON Web Token that nobody signed. */
export function jwt(claims: object, header: object = { alg: 'RS256', typ: 'JWT' }): string {
	const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	return `${part(header)}.${part(claims)}.c2lnbmF0dXJlLXplcm8tb25l`;
}

/** A request with an expired token and its refusal. */
export function refusal(secret: string): string {
	return [
		'GET /v1/orders HTTP/1.1',
		'Host: api.example.com',
		`Cookie: session=${secret}`,
		`Authorization: Bearer ${jwt({ iss: 'https://login.example.com', sub: secret, iat: 1767258000, exp: 1767261600 })}`,
		'',
		'HTTP/1.1 401 Unauthorized',
		'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"',
	].join('\n');
}

/** A recording with a call that loses its token on a redirect, and one whose token has expired. */
export function har(secret: string): string {
	const list = (headers: Record<string, string>) =>
		Object.entries(headers).map(([name, value]) => ({ name, value }));
	const entry = (
		second: number,
		url: string,
		status: number,
		sent: Record<string, string>,
		received: Record<string, string>,
	) => ({
		startedDateTime: `2026-11-20T10:14:0${second}.000Z`,
		time: 120,
		request: { method: 'GET', url, httpVersion: 'h2', headers: list(sent), cookies: [] },
		response: {
			status,
			statusText: '',
			httpVersion: 'h2',
			headers: list(received),
			cookies: [],
			content: { size: 0, mimeType: 'text/plain' },
			redirectURL: received['location'] ?? '',
		},
		cache: {},
		timings: { send: 0, wait: 100, receive: 20 },
	});
	const target = 'https://www.example.com/api/me';
	const expired = 'Bearer error="invalid_token", error_description="The token expired"';
	return JSON.stringify({
		log: {
			version: '1.2',
			creator: { name: 'Firefox', version: '140.0' },
			entries: [
				entry(
					1,
					'https://example.com/api/me',
					301,
					{ authorization: `Bearer ${secret}abc` },
					{ location: target },
				),
				entry(2, target, 401, { accept: '*/*' }, { 'www-authenticate': 'Bearer' }),
				entry(
					4,
					`https://www.example.com/api/orders?key=${secret}`,
					401,
					{ cookie: `sid=${secret}`, authorization: `Bearer ${secret}abc` },
					{ 'www-authenticate': expired },
				),
			],
		},
	});
}
