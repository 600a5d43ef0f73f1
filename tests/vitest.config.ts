import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = (name: string) => ({
	extends: true as const,
	test: {
		name,
		include: [`tests/${name}/**/*.test.ts`],
		// A test says that a thing is done, not how fast a busy machine does it.
		testTimeout: 120_000,
		// The tests of the built site share the pages that they have read.
		isolate: name !== 'site',
		// Servers started side by side: more than this would take each other’s processor and memory.
		maxConcurrency: 4,
	},
});

export default defineConfig({
	root,
	test: {
		projects: [project('unit'), project('content'), project('site'), project('servers')],
	},
});
