import { mkdtempSync, rmSync, unlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from './serve.ts';

interface Answer {
	status: number;
	headers: { [name: string]: string | string[] | undefined };
	body: Buffer;
}

let folder: string;
let server: Server;
let port: number;
const page = '<!doctype html><title>对读</title>';

/** Asks with the path as it is written, which fetch would tidy. */
function ask(path: string, headers: { [name: string]: string } = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const asking = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
		});
		asking.on('error', reject).end();
	});
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'duidu-serve-'));
	mkdirSync(join(folder, 'about'));
	mkdirSync(join(folder, '_astro'));
	writeFileSync(join(folder, 'index.html'), page);
	writeFileSync(join(folder, 'index.html.br'), brotliCompressSync(page));
	writeFileSync(join(folder, 'about/index.html'), '关于');
	writeFileSync(join(folder, '404.html'), '没有这一页');
	writeFileSync(join(folder, '_astro/page.css'), 'a{}');
	writeFileSync(join(folder, 'table.csv'), 'id,字\n');
	({ server } = await serveFolder(folder, '/duidu/', 0));
	const address = server.address();
	port = typeof address === 'object' && address ? address.port : 0;
});

afterAll(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true });
});

test('only this machine is listened to', () => {
	expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

test('pages, their types, the way to the base path and to the slash', async () => {
	const { status, headers, body } = await ask('/duidu/');
	expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', page]);
	expect((await ask('/duidu/table.csv')).headers['content-type']).toBe('text/csv; charset=utf-8');
	expect((await ask('/duidu')).headers.location).toBe('/duidu/');
	expect((await ask('/')).headers.location).toBe('/duidu/');
	expect(await ask('/duidu/about')).toMatchObject({ status: 301, headers: { location: '/duidu/about/' } });
	expect((await ask('/other/')).status).toBe(404);
});

test('what is not there is the 404 page', async () => {
	const { status, body } = await ask('/duidu/nothing/');
	expect([status, body.toString()]).toEqual([404, '没有这一页']);
});

test('GET and HEAD only', async () => {
	expect(await ask('/duidu/', {}, 'HEAD')).toMatchObject({ status: 200, headers: { 'content-length': String(page.length + 4) } });
	for (const method of ['POST', 'PUT', 'DELETE', 'TRACE'])
		expect(await ask('/duidu/', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
});

describe('brotli', () => {
	test.each([
		['br', true],
		['gzip, br;q=0.5', true],
		['br;q=0', false],
		['br;q=0.1, identity;q=0.9', false],
		['vibrant', false],
		['gzip', false],
	])('is sent for “%s”: %s', async (accepted, isSent) => {
		const { headers, body } = await ask('/duidu/', { 'accept-encoding': accepted });
		expect(headers['content-encoding']).toBe(isSent ? 'br' : undefined);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect((isSent ? brotliDecompressSync(body) : body).toString()).toBe(page);
	});
});

describe('ranges', () => {
	test.each([
		['bytes=0-4', 206, page.slice(0, 5)],
		['bytes=-5', 206, 'itle>'],
		['bytes=abc', 200, page],
	])('%s is %i', async (range, status, text) => {
		const answer = await ask('/duidu/', { range });
		expect([answer.status, answer.body.toString()]).toEqual([status, text]);
	});

	test('one beyond the end is refused, and the next request is answered', async () => {
		expect((await ask('/duidu/', { range: 'bytes=9000-9999' })).status).toBe(416);
		expect((await ask('/duidu/')).status).toBe(200);
	});

	test('one of a file that changed since is the whole file', async () => {
		expect((await ask('/duidu/', { range: 'bytes=0-4', 'if-range': '"old"' })).status).toBe(200);
	});
});

test('a file that has not changed is not sent again', async () => {
	const { headers } = await ask('/duidu/');
	const etag = String(headers.etag);
	for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*'])
		expect((await ask('/duidu/', { 'if-none-match': known })).status).toBe(304);
	expect((await ask('/duidu/', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('only bundles, whose names change with their contents, are kept without asking again', async () => {
	expect((await ask('/duidu/_astro/page.css')).headers['cache-control']).toContain('immutable');
	expect((await ask('/duidu/')).headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
});

test.each([
	'/duidu/../../secret',
	'/duidu/%2e%2e/%2e%2e/secret',
	'/duidu/..%2f..%2fsecret',
	'/duidu/%zz',
	'/duidu/a%00b',
	'/duidu//secret',
])('%s opens nothing', async (path) => {
	expect((await ask(path)).status).toBeGreaterThanOrEqual(400);
	expect((await ask('/duidu/')).status).toBe(200);
});

test('a file deleted and a missing 404 page while it runs are a plain 404', async () => {
	writeFileSync(join(folder, 'gone.txt'), '一');
	expect((await ask('/duidu/gone.txt')).status).toBe(200);
	unlinkSync(join(folder, 'gone.txt'));
	unlinkSync(join(folder, '404.html'));
	expect(await ask('/duidu/gone.txt')).toMatchObject({ status: 404, body: Buffer.from('Not found') });
	expect((await ask('/duidu/')).status).toBe(200);
});
