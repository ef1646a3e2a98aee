import type { TestProject } from 'vitest/node';
import { builds, hasFreshBuild, buildSite } from '../site/built-site.ts';
import { sayMissing } from './programs.ts';
import { serveWitnessed } from './witness.ts';

/**
 * Serves the site of the last `npm test`, built anew only when its sources changed since, and says which programs are missing.
 * @throws Error with REQUIRE_TOOLS=1 when one is
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const missing = sayMissing();
	if (missing.length && process.env.REQUIRE_TOOLS) throw new Error(missing.join('\n'));
	for (const sentence of missing) process.stderr.write(`${sentence}\n`);
	if (!process.env.REUSE_SITE && !hasFreshBuild('root')) await buildSite('root');
	const { server, url } = await serveWitnessed(builds.root.folder, builds.root.port);
	project.provide('root', url);
	return () => new Promise((resolve) => server.close(() => resolve()));
}
