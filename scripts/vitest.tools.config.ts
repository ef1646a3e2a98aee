import { defineConfig } from 'vitest/config';

/** Tests of the built site in other browsers and in the programs of its readers; `setup.ts` says which are missing. */
export default defineConfig({
	test: {
		name: 'tools',
		root: '.',
		include: ['scripts/tools/*.test.ts'],
		globalSetup: ['scripts/tools/setup.ts'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
	},
});
