import { defineConfig } from 'vitest/config';

/** Unit and corpus tests stand beside the code; tests of the built site stand in `scripts/site/`. */
export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', root: '.', include: ['src/**/*.test.ts', 'scripts/*.test.ts'], testTimeout: 120_000 } },
			{
				test: {
					name: 'site',
					root: '.',
					include: ['scripts/site/*.test.ts'],
					globalSetup: ['scripts/site/built-site.ts'],
					testTimeout: 300_000,
					hookTimeout: 300_000,
					// Two browsers at a time keep two cores busy without starving either.
					maxWorkers: 2,
				},
			},
		],
	},
});
