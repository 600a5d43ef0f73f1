import { alike, type Wording } from './wording.ts';

const jsonwebtoken = 'https://github.com/auth0/node-jsonwebtoken/blob/master/verify.js';
const pyjwt = 'https://github.com/jpadilla/pyjwt/blob/master/jwt/api_jwt.py';
const golangJwt = 'https://github.com/golang-jwt/jwt/blob/main/errors.go';
const jjwt =
	'https://github.com/jwtk/jjwt/blob/main/impl/src/main/java/io/jsonwebtoken/impl/DefaultJwtParser.java';
const javaJwt =
	'https://github.com/auth0/java-jwt/blob/master/lib/src/main/java/com/auth0/jwt/JWTVerifier.java';
const jose = 'https://github.com/panva/jose/blob/main/src/lib/jwt_claims_set.ts';
const joseErrors = 'https://github.com/panva/jose/blob/main/src/util/errors.ts';
const spring =
	'https://github.com/spring-projects/spring-security/tree/main/oauth2/oauth2-jose/src/main/java/org/springframework/security/oauth2/jwt';
const envoy = 'https://github.com/envoyproxy/envoy/blob/main/source/common/jwt/status.cc';
const identityModel =
	'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet/blob/dev/src/Microsoft.IdentityModel.Tokens/LogMessages.cs';
const aspnet =
	'https://github.com/dotnet/aspnetcore/blob/main/src/Security/Authentication/JwtBearer/src/JwtBearerHandler.cs';
const phpJwt = 'https://github.com/firebase/php-jwt/blob/main/src/JWT.php';
const googleReasons =
	'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';
const flask =
	'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/default_callbacks.py';
const fastify = 'https://github.com/fastify/fastify-jwt/blob/main/index.js';
const simpleJwt =
	'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/tokens.py';
const goOidc = 'https://github.com/coreos/go-oidc/blob/v3/oidc/verify.go';
const keyVault = 'https://learn.microsoft.com/en-US/Azure/key-vault/general/rest-error-codes';
const firebase = 'https://firebase.google.com/docs/auth/admin/errors';
const bearer = 'https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1';

const isCode = { isCode: true };

/** What those who check tokens say of them. */
export const tokens: readonly Wording[] = [
	...alike('expired-token likely, clock-skew possible', 'It says that the token has run out.', [
		[jsonwebtoken, 'jwt expired', 'maxAge exceeded'],
		[pyjwt, 'Signature has expired'],
		[golangJwt, 'token is expired'],
		[jjwt, 'JWT expired <number> milliseconds ago'],
		[javaJwt, 'The Token has expired on'],
		[jose, '"exp" claim timestamp check failed'],
		[spring, 'Jwt expired at'],
		[envoy, 'Jwt is expired'],
		[identityModel, 'Lifetime validation failed. The token is expired'],
		[aspnet, 'The token expired at', 'The token is expired'],
		[phpJwt, 'Expired token'],
		[flask, 'Token has expired'],
		[fastify, 'Authorization token expired'],
		[
			'https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Encoder/LcobucciJWTEncoder.php',
			'Expired JWT Token',
		],
		[
			'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
			'The incoming token has expired',
			'The security token included in the request is expired',
		],
		[
			bearer,
			'The access token expired',
			'access token has expired',
			'access token is expired',
			'access token expired',
			'OAuth token has expired',
			'token expired',
			'expired access token',
			'Personal Access Token used has expired',
			'User Access Token <text> is expired',
			'API key has expired',
			'API key expired',
			'Expired API Key',
			'Key has expired, please renew',
			'exp is in the past',
		],
	]),
	...alike(
		'expired-token likely, clock-skew possible',
		'It says that the token has run out.',
		[
			[jsonwebtoken, 'TokenExpiredError'],
			[pyjwt, 'ExpiredSignatureError'],
			['https://github.com/jwt/ruby-jwt#expiration-time-claim', 'JWT::ExpiredSignature'],
			[jjwt, 'ExpiredJwtException'],
			[javaJwt, 'TokenExpiredException'],
			[joseErrors, 'ERR_JWT_EXPIRED'],
			[envoy, 'Jwt_is_expired'],
			[identityModel, 'IDX10223', 'SecurityTokenExpiredException'],
			[fastify, 'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED'],
			[googleReasons, 'ACCESS_TOKEN_EXPIRED'],
			[firebase, 'auth/id-token-expired'],
			['https://docs.stripe.com/error-codes', 'api_key_expired'],
			['https://docs.slack.dev/reference/methods/auth.test', 'token_expired'],
			[
				'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
				'ExpiredTokenException',
			],
			['https://github.com/microsoft/foundry-dev-tools/issues/461', 'ExpiredAuthenticationToken'],
		],
		isCode,
	),
	...alike(
		'expired-token likely, revoked-credentials possible, wrong-credentials possible',
		'It says that the token is invalid or has run out, and leaves open which.',
		[
			[
				bearer,
				'invalid or expired token',
				'expired or invalid token',
				'token is invalid or expired',
				'token is invalid or has expired',
				'token is expired or invalid',
				'token invalid or expired',
				'token expired or invalid',
			],
		],
	),
	...alike(
		'revoked-credentials likely, expired-token likely',
		'The token has run out or was withdrawn.',
		[
			[
				'https://developers.google.com/identity/protocols/oauth2#expiration',
				'Token has been expired or revoked',
			],
		],
	),
	...alike(
		'expired-token likely, wrong-token-type possible, bad-token-signature possible',
		'The token is of no kind that the server takes, or has run out.',
		[
			[
				'https://github.com/jazzband/djangorestframework-simplejwt/blob/master/rest_framework_simplejwt/authentication.py',
				'Given token not valid for any token type',
			],
		],
	),
	...alike(
		'expired-token likely, revoked-credentials possible',
		'It says that the token has run out.',
		[
			[
				'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
				'Error validating access token: Session has expired',
			],
		],
	),
	...alike(
		'expired-session likely, stale-browser-state possible',
		'It says that the session has ended.',
		[
			[
				'https://github.com/heartcombo/devise/blob/main/config/locales/en.yml',
				'Your session expired',
			],
			[
				'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-expiration',
				'session has expired',
				'session expired',
				'session timed out',
			],
		],
	),
	...alike(
		'expired-session likely, expired-token possible, wrong-environment-or-host possible',
		'It says that the session has ended or is not known.',
		[
			[
				'https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_error_handling_session_exp.htm',
				'Session expired or invalid',
				'session is invalid or has expired',
			],
		],
	),

	...alike(
		'clock-skew likely',
		'It says that the token is not valid yet: one of the two clocks is wrong.',
		[
			[jsonwebtoken, 'jwt not active'],
			[pyjwt, 'The token is not yet valid'],
			[golangJwt, 'token is not valid yet', 'Token used before issued'],
			[jjwt, 'JWT early by'],
			[javaJwt, "The Token can't be used before"],
			[jose, '"nbf" claim timestamp check failed', '"iat" claim timestamp check failed'],
			[spring, 'Jwt used before'],
			[envoy, 'Jwt not yet valid'],
			[identityModel, 'The token is not yet valid. ValidFrom'],
			[phpJwt, 'Cannot handle token prior to', 'Cannot handle token with iat prior to'],
			[
				'https://github.com/googleapis/google-auth-library-python/blob/main/google/auth/jwt.py',
				'Token used too early',
			],
			[
				'https://github.com/auth0/idtoken-verifier/blob/master/src/index.js',
				'Issued At (iat) claim error',
				'Not Before Time (nbf) claim error',
			],
			[
				'https://github.com/damienbod/angular-auth-oidc-client',
				'id_token was issued too far away from the current time',
			],
			[
				'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
				"'Expiration time' claim ('exp') is too far in the future",
			],
			['https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.5', 'issued in the future'],
		],
	),
	...alike(
		'clock-skew likely',
		'It says that the token is not valid yet: one of the two clocks is wrong.',
		[
			[jsonwebtoken, 'NotBeforeError'],
			[pyjwt, 'ImmatureSignatureError'],
			[jjwt, 'PrematureJwtException'],
			[identityModel, 'IDX10222', 'SecurityTokenNotYetValidException'],
			[phpJwt, 'BeforeValidException'],
		],
		isCode,
	),

	...alike(
		'bad-token-signature likely, wrong-environment-or-host possible',
		'It says that the signature of the token does not fit the key.',
		[
			[
				jsonwebtoken,
				'JsonWebTokenError: invalid signature',
				'UnauthorizedError: invalid signature',
			],
			[pyjwt, 'Signature verification failed'],
			[golangJwt, 'signature is invalid'],
			[jjwt, 'JWT signature does not match locally computed signature'],
			[javaJwt, "The Token's Signature resulted invalid"],
			[spring, 'Signed JWT rejected: Invalid signature'],
			[envoy, 'Jwt verification fails'],
			[identityModel, 'Signature validation failed'],
			['https://www.rfc-editor.org/rfc/rfc7515.html#section-5.2', 'Invalid token signature'],
		],
	),
	...alike(
		'bad-token-signature likely, wrong-environment-or-host possible',
		'It says that the signature of the token does not fit the key.',
		[
			[pyjwt, 'InvalidSignatureError'],
			[joseErrors, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
			[javaJwt, 'SignatureVerificationException'],
			[identityModel, 'IDX10511', 'SecurityTokenInvalidSignatureException'],
			[envoy, 'Jwt_verification_fails'],
		],
		isCode,
	),
	...alike(
		'bad-token-signature likely, request-signature-mismatch likely',
		'It says that a signature is not valid.',
		[
			[
				'https://www.rfc-editor.org/rfc/rfc7515.html#section-5.2',
				'invalid signature',
				'invalid_signature',
			],
		],
	),
	...alike(
		'bad-token-signature likely, untrusted-issuer possible, wrong-environment-or-host possible',
		'It says that no key of its own fits the one that the token names.',
		[
			[envoy, "Jwks doesn't have key to match kid or alg from Jwt"],
			[joseErrors, 'no applicable key found in the JSON Web Key Set'],
			[
				'https://github.com/auth0/node-jwks-rsa/blob/master/src/JwksClient.js',
				'Unable to find a signing key that matches',
			],
			[aspnet, 'The signature key was not found'],
			[spring, 'Another algorithm expected, or no matching key(s) found'],
			[
				'https://github.com/keycloak/keycloak/blob/main/core/src/main/java/org/keycloak/TokenVerifier.java',
				"Didn't find publicKey for specified kid",
			],
			[
				'https://github.com/coreos/go-oidc/blob/v3/oidc/jwks.go',
				'failed to verify id token signature',
			],
		],
	),
	...alike(
		'bad-token-signature likely, untrusted-issuer possible, wrong-environment-or-host possible',
		'It says that no key of its own fits the one that the token names.',
		[
			[identityModel, 'IDX10500', 'IDX10501', 'IDX10503', 'IDX10517'],
			[joseErrors, 'ERR_JWKS_NO_MATCHING_KEY'],
			[envoy, "Jwks_doesn't_have_key_to_match_kid_or_alg_from_Jwt"],
			[
				'https://github.com/auth0/jwks-rsa-java/blob/master/src/main/java/com/auth0/jwk/UrlJwkProvider.java',
				'SigningKeyNotFoundException',
			],
		],
		isCode,
	),

	...alike(
		'wrong-audience likely, wrong-token-type possible',
		'It says that the token is meant for another service.',
		[
			[jsonwebtoken, 'jwt audience invalid'],
			[pyjwt, "Audience doesn't match"],
			[golangJwt, 'token has invalid audience'],
			[jose, 'unexpected "aud" claim value'],
			[spring, 'The aud claim is not valid'],
			[envoy, 'Audiences in Jwt are not allowed'],
			[identityModel, 'Audience validation failed'],
			[aspnet, "The audience '<text>' is invalid", 'The audience is invalid'],
			[
				firebase,
				"ID token has invalid 'aud' (audience) claim",
				'ID token has incorrect "aud" (audience) claim',
			],
			[
				'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-troubleshooting-jwt.html',
				'the token does not have a valid audience',
			],
			['https://learn.microsoft.com/en-us/graph/resolve-auth-errors', 'Invalid audience'],
			[
				'https://www.rfc-editor.org/rfc/rfc7519.html#section-4.1.3',
				'wrong audience',
				'audience mismatch',
			],
			[goOidc, 'oidc: expected audience'],
		],
	),
	...alike(
		'wrong-audience likely, wrong-token-type possible',
		'It says that the token is meant for another service.',
		[
			[pyjwt, 'InvalidAudienceError'],
			[identityModel, 'IDX10214', 'SecurityTokenInvalidAudienceException'],
			[keyVault, 'AKV10022'],
		],
		isCode,
	),
	...alike(
		'untrusted-issuer likely, wrong-environment-or-host possible',
		'It says that the token was issued by somebody it does not trust.',
		[
			[jsonwebtoken, 'jwt issuer invalid'],
			[pyjwt, 'Invalid issuer'],
			[golangJwt, 'token has invalid issuer'],
			[jose, 'unexpected "iss" claim value'],
			[spring, 'The iss claim is not valid'],
			[envoy, 'Jwt issuer is not configured'],
			[identityModel, 'Issuer validation failed'],
			[aspnet, "The issuer '<text>' is invalid", 'The issuer is invalid'],
			[
				'https://github.com/keycloak/keycloak/blob/main/core/src/main/java/org/keycloak/TokenVerifier.java',
				'Invalid token issuer',
			],
			[
				'https://github.com/Kong/kong/blob/master/kong/plugins/jwt/handler.lua',
				"No credentials found for given '<text>'",
			],
			[goOidc, 'id token issued by a different provider', 'issuer did not match the issuer'],
		],
	),
	...alike(
		'untrusted-issuer likely, wrong-environment-or-host possible',
		'It says that the token was issued by somebody it does not trust.',
		[
			[pyjwt, 'InvalidIssuerError'],
			[identityModel, 'IDX10205', 'SecurityTokenInvalidIssuerException'],
			[keyVault, 'AKV10032'],
			[envoy, 'Jwt_issuer_is_not_configured'],
		],
		isCode,
	),
	...alike(
		'wrong-environment-or-host certain, untrusted-issuer possible',
		'It says that the token comes from another tenant.',
		[
			[
				'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/authenticate-multi-tenant',
				'InvalidAuthenticationTokenTenant',
			],
		],
		isCode,
	),
	...alike(
		'wrong-token-type likely',
		'It says that this is the wrong kind of token for the call.',
		[
			[simpleJwt, 'Token has wrong type'],
			[
				'https://github.com/vimalloc/flask-jwt-extended/blob/main/flask_jwt_extended/internal_utils.py',
				'Only non-refresh tokens are allowed',
				'Only refresh tokens are allowed',
			],
			[flask, 'Fresh token required'],
			[
				'https://github.com/awslabs/aws-jwt-verify/blob/main/src/cognito-verifier.ts',
				'Token use not allowed',
			],
			[firebase, 'expects an ID token, but was given', 'Firebase ID token has no "kid" claim'],
			[
				'https://learn.microsoft.com/en-us/sharepoint/dev/solution-guidance/security-apponly',
				'Unsupported app only token',
			],
			[
				'https://github.com/keycloak/keycloak/blob/main/core/src/main/java/org/keycloak/TokenVerifier.java',
				'Token type is incorrect',
			],
		],
	),
	...alike(
		'wrong-token-type likely, expired-token possible',
		'It says that it does not take this kind of token.',
		[[googleReasons, 'ACCESS_TOKEN_TYPE_UNSUPPORTED']],
		isCode,
	),
	...alike(
		'malformed-authorization-header likely, wrong-token-type possible',
		'What arrived is not a token with three parts.',
		[
			[jsonwebtoken, 'jwt malformed'],
			[pyjwt, 'Not enough segments'],
			[golangJwt, 'token contains an invalid number of segments', 'token is malformed'],
			[jjwt, 'Compact JWSs must contain', 'JWT strings must contain exactly 2 period characters'],
			[joseErrors, 'Invalid Compact JWS'],
			[
				spring,
				'Invalid JWT serialization',
				'Bearer token is malformed',
				'decode the Jwt: Malformed token',
			],
			[envoy, 'Jwt is not in the form of Header.Payload.Signature'],
			[identityModel, 'JWT is not well formed', 'JWT must have three segments'],
			[phpJwt, 'Wrong number of segments'],
			[
				'https://github.com/auth0/java-jwt/blob/master/lib/src/main/java/com/auth0/jwt/TokenUtils.java',
				'The token was expected to have 3 parts',
			],
		],
	),
	...alike(
		'malformed-authorization-header likely, wrong-token-type possible',
		'What arrived is not a token with three parts.',
		[[identityModel, 'IDX12741', 'IDX12709', 'IDX14100']],
		isCode,
	),

	...alike('revoked-credentials likely', 'It says that the token was withdrawn.', [
		[flask, 'Token has been revoked'],
		[
			'https://github.com/doorkeeper-gem/doorkeeper/blob/main/config/locales/en.yml',
			'The access token was revoked',
		],
		['https://github.com/gitlabhq/gitlabhq/blob/master/lib/api/api_guard.rb', 'Token was revoked'],
		[simpleJwt, 'Token is blacklisted'],
		[
			'https://www.rfc-editor.org/rfc/rfc7009.html',
			'access token has been revoked',
			'refresh token has been revoked',
			'token revoked',
			'API key has been revoked',
			'API key was revoked',
			'API key has been deleted',
			'API key has been disabled',
			'API key is disabled',
			'invalidated oauth token',
			'token has been invalidated',
			'token used in the request has been revoked',
			'Refresh token not found',
		],
		['https://support.google.com/cloud/answer/15549257', 'The OAuth client was deleted'],
	]),
	...alike(
		'revoked-credentials certain',
		'It says that the token or client was withdrawn.',
		[
			['https://docs.slack.dev/reference/methods/auth.test', 'token_revoked'],
			['https://support.google.com/cloud/answer/15549257', 'deleted_client'],
			[firebase, 'auth/id-token-revoked', 'auth/session-cookie-revoked'],
		],
		isCode,
	),
];
