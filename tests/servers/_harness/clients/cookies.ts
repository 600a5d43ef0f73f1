import { throughTaps, typed } from './through-taps.ts';

/**
 * Signs in with curl, which keeps the cookies as a browser would, then asks with them.
 *
 * @param meanwhile what happens between the two
 * @param base where the client calls; only what goes through a recorder is shown
 */
export function signInThenAsk(
	signIn: string,
	body: object,
	then: string,
	{
		base = 'http://127.0.0.1:9080',
		more = [],
		meanwhile = () => Promise.resolve(),
	}: {
		readonly base?: string;
		readonly more?: readonly string[];
		readonly meanwhile?: () => Promise<unknown>;
	} = {},
) {
	return throughTaps([8080], async (stage) => {
		const jar = stage.path('/tmp/cookies');
		const curl = ['--no-progress-meter', '--max-time', '30', '--cookie', jar, '--cookie-jar', jar];
		await stage.must('curl', [...curl, ...more, '--json', JSON.stringify(body), base + signIn]);
		await meanwhile();
		const asked = await stage.run('curl', [...curl, ...more, base + then]);
		const command = [
			typed('curl', [
				...more,
				'--cookie-jar',
				'cookies.txt',
				'--json',
				JSON.stringify(body),
				base + signIn,
			]),
			typed('curl', [...more, '--cookie', 'cookies.txt', base + then]),
		].join('\n');
		return { ...asked, command };
	});
}
