/** Serves `dist/` to this machine and prints the address. PORT and BASE as in the README. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mime-types';
import Negotiator from 'negotiator';
import send from 'send';
import { readSettings, SettingError } from './settings.ts';

/** Only this machine is answered. */
const host = '127.0.0.1';

/**
 * A static file server without rewrites, as the site expects of any host; ranges and conditions are the library's work, brotli twins
 * beside the files are sent to who takes them.
 * @param folder built site
 * @param base path the site was built for, `/` or `/name/`
 * @param port 0 for any free one
 */
export function serveFolder(folder: string, base: string, port: number): Promise<{ server: Server; url: string }> {
	const server = createServer((request, response) => {
		try {
			answer(folder, base, request, response);
		} catch {
			// A file that vanished between two looks at it, as during a build.
			if (!response.headersSent) response.writeHead(500);
			response.end();
		}
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			const address = server.address();
			resolve({ server, url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${base}` });
		});
	});
}

/** Answers one request from a built site. @throws what the file system says of a file that vanishes meanwhile */
export function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const { pathname } = new URL(`http://${host}${request.url?.startsWith('/') ? request.url : '/'}`);
	if (!pathname.startsWith(base)) {
		if (pathname === '/' || pathname === base.slice(0, -1)) response.writeHead(302, { location: base }).end();
		else notFound(folder, response);
		return;
	}
	const path = pathname.slice(base.length - 1).replace(/\/$/, '/index.html');
	// Names of bundles change with their contents; all else may change under its name.
	response.setHeader('Cache-Control', path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
	const type = lookup(path);
	const twin = findTwin(folder, path, request);
	response.setHeader('Vary', 'Accept-Encoding');
	if (twin) {
		response.setHeader('Content-Encoding', 'br');
		if (type) response.setHeader('Content-Type', /^text|json|xml|javascript/.test(type) ? `${type}; charset=utf-8` : type);
	}
	send(request, twin ?? path, { root: folder, cacheControl: false, index: false, dotfiles: 'ignore' })
		.on('directory', () => response.writeHead(301, { location: `${pathname}/` }).end())
		.on('error', (error: { status?: number; headers?: { [name: string]: string } }) => {
			response.removeHeader('Content-Encoding');
			if (error.status === 404) notFound(folder, response);
			else response.writeHead(error.status ?? 500, error.headers).end();
		})
		.pipe(response);
}

/**
 * Says in words why a site is not served.
 * @throws the error itself when it is none that a setting or another program explains
 */
export function describeServing(error: unknown): string {
	if (error instanceof SettingError) return error.message;
	if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
		return `Port ${process.env.PORT ?? 4321} is in use. Stop the other program, or choose a port: PORT=4400 npm start`;
	throw error;
}

/** Path of the brotli twin of a file, where there is one and the asker prefers it. */
function findTwin(folder: string, path: string, request: IncomingMessage): string | undefined {
	if (new Negotiator(request).encodings(['br', 'identity'])[0] !== 'br') return undefined;
	try {
		const file = join(folder, decodeURIComponent(`${path}.br`));
		return statSync(file).isFile() ? `${path}.br` : undefined;
	} catch {
		return undefined;
	}
}

function notFound(folder: string, response: ServerResponse): void {
	const page = join(folder, '404.html');
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

if (import.meta.main) {
	try {
		const { base, port } = readSettings(process.env);
		if (!existsSync('dist/index.html'))
			throw new SettingError('There is no built site in dist/. Run “npm run build” first, or “npm start”.');
		const { url } = await serveFolder('dist', base, port);
		process.stdout.write(`对读 is at ${url}  (Ctrl+C stops it)\n`);
	} catch (error) {
		process.stderr.write(`${describeServing(error)}\n`);
		process.exitCode = 1;
	}
}
