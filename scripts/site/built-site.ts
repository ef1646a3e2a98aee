import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { TestProject } from 'vitest/node';
import { compressFolder } from '../compress.ts';
import { run } from '../run.ts';
import { serveFolder } from '../serve.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the site built for the root of a host. */
		root: string;
		/** Address of the same site built for a base path. */
		based: string;
	}
}

/** Set TEST_PORT when 4391 and 4392 are taken, as by another run. */
const firstPort = Number(process.env.TEST_PORT ?? 4391);

/** The two builds under test: folder, base path, port. */
export const builds = {
	root: { folder: '.site/root', base: '/', port: firstPort },
	based: { folder: '.site/based', base: '/duidu/', port: firstPort + 1 },
} as const;

/** Builds the site twice, for `/` and for a base path, and serves both while the tests run; REUSE_SITE=1 serves what was built last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const servers: Server[] = [];
	for (const [name, { folder, base, port }] of Object.entries(builds)) {
		if (!process.env.REUSE_SITE) await buildSite(folder, base, port);
		const { server, url } = await serveFolder(folder, base, port);
		servers.push(server);
		project.provide(name as 'root' | 'based', url);
	}
	return async () => {
		for (const server of servers) await new Promise((resolve) => server.close(resolve));
	};
}

async function buildSite(folder: string, base: string, port: number): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	const env = { SITE: `http://localhost:${port}`, BASE: base };
	const { status, stderr, stdout } = run('astro', ['build', '--outDir', folder], { env, output: 'keep' });
	if (status !== 0) throw new Error(`astro build for ${base} failed:\n${stdout}\n${stderr}`);
	await compressFolder(folder);
}
