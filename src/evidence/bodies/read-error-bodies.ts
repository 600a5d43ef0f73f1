import type { ErrorBody, Reader } from '../evidence.ts';
import { formsIn } from './form-trees.ts';
import { htmlPages } from './html-pages.ts';
import { errorsOf } from './json-errors.ts';
import { objectsIn } from './json-tree.ts';
import { elementsIn } from './xml-trees.ts';

/**
 * The errors that bodies tell of: JSON, XML, HTML and forms, anywhere in a text, whole or damaged.
 *
 * @example
 *
 * `401 {"error":"invalid_token","error_description":"The access token expired"}` holds one of shape
 * `oauth` with the code `invalid_token`.
 */
export const readErrorBodies: Reader<ErrorBody> = (text) =>
	[
		...objectsIn(text).flatMap((object) => errorsOf(text, object, 'json')),
		...elementsIn(text).flatMap((one) => errorsOf(text, one, 'xml')),
		...formsIn(text).flatMap((one) => errorsOf(text, one, 'form')),
		...htmlPages(text),
	].sort((a, b) => a.from - b.from || b.to - a.to);
