/**
 * Tokens of `https://auth.example.com` for ana, signed with HS256 by “the key of the issuer, of 32
 * bytes”. Made once, so that a recording shows the same ones each time.
 */
export const tokens = {
	/** For `https://api.example.com`; ran out on 1 November 2026. */
	expired:
		'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2F1dGguZXhhbXBsZS5jb20iLCJzdWIiOiJhbmEiLCJhdWQiOiJodHRwczovL2FwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc5MzUyMzYwMCwiZXhwIjoxNzkzNTI0NTAwfQ.1ImNfCTVfHzpDqedN0k30_aoinsc8MsTQ5-ypKAwNQc',
	/** For `https://billing.example.com`; good until 2096. */
	forBilling:
		'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2F1dGguZXhhbXBsZS5jb20iLCJzdWIiOiJhbmEiLCJhdWQiOiJodHRwczovL2JpbGxpbmcuZXhhbXBsZS5jb20iLCJpYXQiOjE3OTM1MjM2MDAsImV4cCI6NDAwMjU5ODgwMH0.5tiyijTj54upyGMyIZg3rEmPmoFO9XKRn9bL7Wg9WNg',
	/** For `https://api.example.com`; good until 2096. */
	good: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2F1dGguZXhhbXBsZS5jb20iLCJzdWIiOiJhbmEiLCJhdWQiOiJodHRwczovL2FwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc5MzUyMzYwMCwiZXhwIjo0MDAyNTk4ODAwfQ.xXPOI_mxDpQINN7pTkJ5Wk6JLjkATMaWL5s7AyQ7yPA',
	/** The same, signed with other bytes: what “d2ludGVyIGlz…” stands for in Base64. */
	signedWithDecodedSecret:
		'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2F1dGguZXhhbXBsZS5jb20iLCJzdWIiOiJhbmEiLCJhdWQiOiJodHRwczovL2FwaS5leGFtcGxlLmNvbSIsImlhdCI6MTc5MzUyMzYwMCwiZXhwIjo0MDAyNTk4ODAwfQ.K-BLZXNeexsdS7QcS7qW2Ag1Gjx6_ukGCYua_9m0cfA',
} as const;
