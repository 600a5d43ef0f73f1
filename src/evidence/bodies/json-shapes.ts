import type { ErrorBody, Quote } from '../evidence.ts';
import { wordAt } from './json-status.ts';
import type { Json } from './json-tree.ts';

/** RFC 6749 (4.1.2.1, 5.2), RFC 6750 (3.1), RFC 8628 (3.5), RFC 8707 (2), RFC 9449 (5, 8), RFC 9470 (3). */
export const oauthCodes: ReadonlySet<string> = new Set(
	(
		'invalid_request invalid_client invalid_grant unauthorized_client unsupported_grant_type ' +
		'invalid_scope access_denied unsupported_response_type server_error temporarily_unavailable ' +
		'invalid_token insufficient_scope authorization_pending slow_down expired_token ' +
		'invalid_target invalid_dpop_proof use_dpop_nonce insufficient_user_authentication ' +
		'login_required interaction_required consent_required account_selection_required'
	).split(' '),
);

/** The statuses of gRPC by name, as google.rpc.Status writes them (google/rpc/code.proto). */
const rpcNames = /^(?:UNAUTHENTICATED|PERMISSION_DENIED|INVALID_ARGUMENT|NOT_FOUND|UNAVAILABLE)$/;

/** Which of the known forms an error has. */
export function shapeOf(
	text: string,
	names: ReadonlyMap<string, Json>,
	error: { readonly code: Quote | undefined; readonly inError: boolean; readonly isRpc: boolean },
): ErrorBody['shape'] {
	const word = (name: string): string => wordAt(text, names.get(name));
	if (error.isRpc || rpcNames.test(word('status'))) return 'rpc';
	if (names.has('message') && /^(?:[1-9]|1[0-6])$/.test(word('code'))) return 'rpc';
	if (oauthCodes.has(word('error'))) return 'oauth';
	if (names.has('errordescription') && /^[a-z_]*$/.test(word('error'))) return 'oauth';
	// RFC 9457, section 3.1. JSON:API has the same names inside `errors`.
	const isProblem = ['type', 'status', 'detail'].some((name) => word(name) !== '');
	if (!error.inError && word('title') !== '' && isProblem) return 'problem-details';
	return 'vendor';
}
