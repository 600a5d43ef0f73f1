type Members = Readonly<Record<string, unknown>>;

export const base64url = (text: string): string => Buffer.from(text).toString('base64url');
export const part = (members: Members): string => base64url(JSON.stringify(members));

/** Made here, so that no scanner takes it for a real one. */
export const signature = (length: number): string => 'Ab1Cd2eF3gH4'.repeat(60).slice(0, length);

export const header = { alg: 'HS256', typ: 'JWT' };
export const claims = { iss: 'https://login.example.com', sub: 'ana', exp: 1763724000 };

export const jwt = (
	{ header: head = header, claims: says = claims }: { header?: Members; claims?: Members } = {},
	length = 43,
): string => [part(head), part(says), signature(length)].join('.');

export const jwe = [
	part({ alg: 'dir', enc: 'A128GCM' }),
	'',
	signature(16),
	signature(60),
	signature(22),
].join('.');
