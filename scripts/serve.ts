/** Serves `dist/` on localhost and prints the address. PORT and BASE as in the README. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A static file server without rewrites, as the site expects of any host; brotli files beside the pages are used.
 * @param folder built site
 * @param base path the site was built for, `/` or `/name/`
 */
export function serveFolder(folder: string, base: string, port: number): Promise<{ server: Server; url: string }> {
	const files = sirv(folder, { brotli: true, etag: true, onNoMatch: (_, response) => notFound(folder, response) });
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (!path.startsWith(base)) {
			response.writeHead(path === '/' || path === base.slice(0, -1) ? 302 : 404, { location: base }).end();
			return;
		}
		request.url = path.slice(base.length - 1);
		files(request, response, () => notFound(folder, response));
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => {
			const address = server.address();
			resolve({ server, url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${base}` });
		});
	});
}

function notFound(folder: string, response: import('node:http').ServerResponse): void {
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
	response.end(readFileSync(join(folder, '404.html')));
}

if (import.meta.main) {
	const port = Number(process.env.PORT ?? 4321);
	const base = `/${(process.env.BASE ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
	try {
		const { url } = await serveFolder('dist', base, port);
		process.stdout.write(`对读 is at ${url}  (Ctrl+C stops it)\n`);
	} catch (error) {
		const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		process.stderr.write(
			isTaken
				? `Port ${port} is in use. Stop the other program, or choose a port: PORT=4400 SITE=http://localhost:4400 npm start\n`
				: `${String(error)}\n`,
		);
		process.exitCode = 1;
	}
}
