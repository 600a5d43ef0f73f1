import { describe, expect, it } from 'vitest';
import { regionOf, withoutRegions } from '../../../src/model/region.ts';

const file = `server {
	# #region fix
	location /api/ {
		proxy_pass http://127.0.0.1:3000;
	}
	# #endregion
}
`;

describe('the part of a file that a page shows', () => {
	it('is what stands between the two comments, at the left edge', () => {
		expect(regionOf(file)).toBe('location /api/ {\n\tproxy_pass http://127.0.0.1:3000;\n}');
	});

	it('is the whole file where nothing is marked', () => {
		expect(regionOf('ana:$apr1$x\n')).toBe('ana:$apr1$x');
	});

	it('may be marked by the comments of any language', () => {
		expect(regionOf('<a>\n  <!-- #region fix -->\n  <b/>\n  <!-- #endregion -->\n</a>')).toBe(
			'<b/>',
		);
	});

	it('is the whole file where the mark is not ended', () => {
		expect(regionOf('one\n# #region fix\ntwo')).toBe('one\n# #region fix\ntwo');
	});
});

it('a whole file is shown without the comments', () => {
	expect(withoutRegions(file)).toBe(
		'server {\n\tlocation /api/ {\n\t\tproxy_pass http://127.0.0.1:3000;\n\t}\n}',
	);
});
