/** Codes that no page knows, as they are typed: saying so is better than showing one that looks like it. */
export const unknownCodes: readonly (readonly [query: string, code: string])[] = [
	['AADSTS99999', 'AADSTS99999'],
	['AADSTS7000299', 'AADSTS7000299'],
	['401.77', '401.77'],
	['401.9', '401.9'],
	['HTTP Error 401.9 - Unauthorized', '401.9'],
	['iis 401.33', '401.33'],
	['ERR_FOO_BAR', 'ERR_FOO_BAR'],
	['ERR_FOO_401', 'ERR_FOO_401'],
	['ERR_PNPM_FETCH_499', 'ERR_PNPM_FETCH_499'],
	['AH99999', 'AH99999'],
	['AH09999', 'AH09999'],
	['E402', 'E402'],
	['E999', 'E999'],
	['npm ERR! code E999', 'E999'],
	['YN0999', 'YN0999'],
	['NU9301', 'NU9301'],
	['TF499999', 'TF499999'],
	['TF39963', 'TF39963'],
	['IDX19999', 'IDX19999'],
	['AKV19999', 'AKV19999'],
	['PGRST399', 'PGRST399'],
	['E0000994', 'E0000994'],
	['OAUTH_925', 'OAUTH_925'],
	['M_PURPLE_TOKEN', 'M_PURPLE_TOKEN'],
	['invalid_teapot', 'invalid_teapot'],
	['rest_not_hungry', 'rest_not_hungry'],
	['error="insufficient_patience"', 'insufficient_patience'],
	['svn: E299999: something went wrong', 'E299999'],
	['SIO-499-XYZ', 'SIO-499-XYZ'],
	['FST_JWT_MOON_PHASE', 'FST_JWT_MOON_PHASE'],
];

/** Words that nobody has written here. */
export const nothing: readonly string[] = ['xqzv flurble', 'qqqq', '!!!', '???', 'wrzlbrmft zzgrk'];

/** About something else: what is found may share a word, but is never said to be the very thing. */
export const elsewhere: readonly string[] = [
	'pancake recipe with blueberries',
	'Rezept für Apfelkuchen ohne Butter',
	'printer offline paper jam tray 2',
	'HP LaserJet 79.04FE service error',
	'404 Not Found',
	'403 Forbidden',
	'500 Internal Server Error',
	'net::ERR_CERT_DATE_INVALID',
	'getaddrinfo ENOTFOUND api.example.com',
	'Segmentation fault (core dumped)',
	'how do I tie a bowline knot',
	'weather in Lisbon tomorrow',
];
