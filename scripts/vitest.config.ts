import { defineConfig } from 'vitest/config';

/** Tests stand beside the code; those of the built site end in `.site.test.ts`, what every page must be stands in `scripts/site/`. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					root: '.',
					include: ['src/**/*.test.ts', 'scripts/*.test.ts', 'scripts/check/*.test.ts'],
					exclude: ['**/*.site.test.ts'],
					testTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'site',
					root: '.',
					include: ['src/**/*.site.test.ts', 'scripts/site/*.test.ts'],
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
