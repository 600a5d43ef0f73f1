import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { stepsOf } from '../../../src/model/steps.ts';

const steps = (body: string) => stepsOf(mdxToMdast(body) as Root);

it('steps are the items of the ordered list, as plain sentences', () => {
	expect(steps('<Steps>\n\n1. Open **Settings**.\n2. Run `npm login`.\n\n</Steps>')).toEqual([
		'Open Settings.',
		'Run npm login.',
	]);
});

it('a step that runs over two lines is one sentence', () => {
	expect(steps('<Steps>\n\n1. Open the\n   settings.\n\n</Steps>')).toEqual(['Open the settings.']);
});

it('what stands below the first paragraph of a step is left out', () => {
	expect(
		steps(
			'<Steps>\n\n1. Run this:\n\n   <Command in="Terminal" run="x" />\n\n   Wait.\n\n</Steps>',
		),
	).toEqual(['Run this:']);
});

it('the steps of several lists follow one another', () => {
	expect(
		steps('<Steps>\n\n1. One.\n\n</Steps>\n\nThen:\n\n<Steps>\n\n1. Two.\n\n</Steps>'),
	).toEqual(['One.', 'Two.']);
});

it('a list outside of steps is none', () => {
	expect(steps('1. One.\n2. Two.')).toEqual([]);
});

it('steps that differ by system are left out, as no one list is right for everybody', () => {
	expect(
		steps(
			'<Systems>\n\n<System name="macOS">\n\n<Steps>\n\n1. Open Keychain.\n\n</Steps>\n\n</System>\n\n</Systems>',
		),
	).toEqual([]);
});
