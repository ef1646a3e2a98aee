import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
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

/** The two builds under test: one to be looked at on this machine, one to be published below a path of another host. */
export const builds = {
	root: { folder: '.site/root', site: `http://localhost:${firstPort}`, base: '/', port: firstPort },
	based: { folder: '.site/based', site: 'https://example.org', base: '/duidu/', port: firstPort + 1 },
} as const;

/** Builds the site twice, for `/` and for a base path, and serves both while the tests run; REUSE_SITE=1 serves what was built last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const servers: Server[] = [];
	for (const name of ['root', 'based'] as const) {
		const { folder, base, port } = builds[name];
		if (!process.env.REUSE_SITE) await buildSite(name);
		const { server, url } = await serveFolder(folder, base, port);
		servers.push(server);
		project.provide(name, url);
	}
	return async () => {
		for (const server of servers) await new Promise((resolve) => server.close(resolve));
	};
}

/** Builds one of the two sites under test. */
export async function buildSite(name: keyof typeof builds): Promise<void> {
	const { folder, site, base } = builds[name];
	const begun = new Date();
	rmSync(stampOf(name), { force: true });
	rmSync(folder, { recursive: true, force: true });
	// As it is published; the test runner's own NODE_ENV would bring the pages of the development server along.
	const env = { SITE: site, BASE: base, NODE_ENV: 'production' };
	const { status, stderr, stdout } = run('astro', ['build', '--outDir', folder], { env, output: 'keep' });
	if (status !== 0) throw new Error(`astro build for ${base} failed:\n${stdout}\n${stderr}`);
	await compressFolder(folder);
	writeFileSync(stampOf(name), '');
	utimesSync(stampOf(name), begun, begun);
}

/** True when a build is whole and nothing it was made of has changed since it was begun. */
export function hasFreshBuild(name: keyof typeof builds): boolean {
	if (!existsSync(stampOf(name))) return false;
	const { mtimeMs } = statSync(stampOf(name));
	return sources.every((source) => findNewest(source) < mtimeMs);
}

/** What a build is made of. */
const sources = ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'package-lock.json'];

/** An empty file as old as the beginning of the build it stands beside. */
function stampOf(name: keyof typeof builds): string {
	return `${builds[name].folder}.begun`;
}

function findNewest(path: string): number {
	const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
	return Math.max(...[path, ...inside.map((name) => join(path, name))].map((one) => statSync(one).mtimeMs));
}
