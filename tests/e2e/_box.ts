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
