import path from 'node:path';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Data flows one way: content → schemas → library → model → pages → layouts, components. For each
 * room, the rooms that it may not know.
 */
const mayNotKnow: Record<string, { readonly rooms: readonly string[]; readonly because: string }> =
	{
		'src/schemas': {
			rooms: [
				'model',
				'evidence',
				'diagnosis',
				'search',
				'pages',
				'layouts',
				'components',
				'islands',
				'integrations',
				'library.ts',
			],
			because: 'Schemas say what an author may write and know nothing of what becomes of it.',
		},
		'src/model': {
			rooms: [
				'evidence',
				'diagnosis',
				'search',
				'pages',
				'layouts',
				'components',
				'islands',
				'integrations',
				'library.ts',
			],
			because: 'The model is pure: it is given entries and gives a knowledge base.',
		},
		'src/evidence': {
			rooms: [
				'schemas',
				'model',
				'diagnosis',
				'search',
				'pages',
				'layouts',
				'components',
				'islands',
				'integrations',
				'library.ts',
			],
			because: 'Evidence is pure and knows no pages: text in, what can be read off it out.',
		},
		'src/search': {
			rooms: [
				'evidence',
				'pages',
				'layouts',
				'components',
				'islands',
				'integrations',
				'library.ts',
			],
			because: 'Search is pure: the engine is handed to it. It shares the recogniser of messages.',
		},
		'src/diagnosis': {
			rooms: ['search', 'pages', 'layouts', 'components', 'islands', 'integrations', 'library.ts'],
			because: 'Diagnosis is pure: evidence in, findings out.',
		},
		'src/islands': {
			rooms: ['schemas', 'pages', 'layouts', 'components', 'integrations', 'library.ts'],
			because: 'Islands get finished HTML and plain data.',
		},
		'src/components': {
			rooms: ['pages', 'layouts', 'integrations', 'library.ts'],
			because: 'Components are given what they show.',
		},
		'src/layouts': { rooms: ['pages', 'integrations'], because: 'Pages choose their layout.' },
		'src/integrations': {
			rooms: ['pages', 'layouts', 'components', 'islands', 'search', 'library.ts'],
			because: 'Build hooks stand beside the site, not in it.',
		},
	};

const zones = Object.entries(mayNotKnow).flatMap(([target, { rooms, because }]) =>
	rooms.map((room) => ({
		target: path.join(root, target),
		from: path.join(root, 'src', room),
		message: because,
	})),
);

const pure = [
	'src/schemas/**',
	'src/model/**',
	'src/diagnosis/**',
	'src/evidence/**',
	'src/search/**',
];

export default defineConfig(
	{ ignores: ['dist/', '.astro/', 'test-results/', 'tests/servers/*/{both,before,after}/'] },
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
		plugins: { 'import-x': importX },
		rules: {
			'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			// A short arrow around a call is often the clearest way to say it.
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
		},
	},
	{
		files: pure,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(node:|astro)',
							message:
								'This room is pure: the same code runs in the build, the browser and the tests.',
						},
					],
				},
			],
			'no-restricted-globals': [
				'error',
				...[
					'process',
					'Buffer',
					'window',
					'document',
					'location',
					'navigator',
					'localStorage',
					'fetch',
				].map((name) => ({ name, message: 'This room is pure: no Node and no DOM.' })),
			],
		},
	},
	{
		// What reads a paste takes time in proportion to its length, whatever was pasted.
		files: ['src/diagnosis/**', 'src/evidence/**', 'src/search/**'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': 'error',
			'regexp/no-super-linear-move': 'error',
		},
	},
	{
		// The template's own types are checked by `astro check`.
		files: ['**/*.astro', '**/*.mjs', '**/*.js', '**/*.astro/*.ts'],
		extends: [tseslint.configs.disableTypeChecked],
	},
);
