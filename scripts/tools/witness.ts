import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Where a tab keeps what its pages complained of; it outlives a change of page. */
export const complaintsKey = 'duidu-test-complaints';

/**
 * Serves a built site with one script more at the head of each page, which writes down errors, breaches of the
 * policy and failing requests. Not every driver hands these out, and none before the page has loaded.
 */
export function serveWitnessed(folder: string, port: number): Promise<{ server: Server; url: string }> {
	const files = sirv(folder, { etag: true });
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
		const page = path.endsWith('/') ? `${path}index.html` : path;
		if (path === '/witness.js') {
			response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${String(witness)})('${complaintsKey}')`);
		} else if (page.endsWith('.html') && existsSync(join(folder, page))) {
			const html = readFileSync(join(folder, page), 'utf8');
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.end(html.replace('<head>', '<head><script src="/witness.js"></script>'));
		} else files(request, response, () => void response.writeHead(404).end());
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve({ server, url: `http://localhost:${port}/` }));
	});
}

/** Runs in the page, before anything of its own. */
function witness(key: string): void {
	const note = (words: string): void => {
		const all = JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[];
		sessionStorage.setItem(key, JSON.stringify([...all, `${location.pathname}: ${words}`]));
	};
	addEventListener(
		'error',
		(event) => {
			const { target } = event;
			// Firefox says error of a modulepreload whose module has begun to load already; the module's own request tells the truth.
			if (target instanceof HTMLLinkElement && target.relList.contains('modulepreload')) void fetch(target.href);
			else
				note(target instanceof Element ? `${target.tagName} did not load: ${target.outerHTML.slice(0, 200)}` : `error: ${event.message}`);
		},
		true,
	);
	addEventListener('unhandledrejection', ({ reason }) => note(`rejected: ${String(reason)}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		note(`against the policy: ${violatedDirective} ${blockedURI}`),
	);
	for (const level of ['error', 'warn'] as const) {
		const say = console[level].bind(console);
		console[level] = (...words: unknown[]) => {
			note(`${level}: ${words.map(String).join(' ')}`);
			say(...words);
		};
	}
	const ask = fetch;
	window.fetch = async (...request) => {
		const response = await ask(...request);
		if (!response.ok) note(`${response.status} ${response.url}`);
		return response;
	};
}
