import type { Answer, HitDetail, SearchEngine } from './query.ts';
import type { Request, Response } from './worker.ts';

type Call = Request extends infer One ? (One extends Request ? Omit<One, 'number'> : never) : never;

/**
 * Opens the search of the site; nothing is loaded before.
 * It runs in a worker of its own, so typing never waits for it; and as a worker is not under the page's content
 * security policy but its own, the page need not allow WebAssembly.
 * @param base base path of the site, with a slash at its end
 */
export async function openEngine(base: string): Promise<SearchEngine> {
	const call = startWorker();
	await call({ method: 'open', base: new URL(base, location.href).href });
	return {
		find: (...parameters) => call({ method: 'find', parameters }) as Promise<Answer>,
		detail: (...parameters) => call({ method: 'detail', parameters }) as Promise<HitDetail>,
	};
}

function startWorker(): (request: Call) => Promise<unknown> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const waiting = new Map<number, PromiseWithResolvers<unknown>>();
	let number = 0;
	worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
		const call = waiting.get(data.number);
		waiting.delete(data.number);
		if (data.error === undefined) call?.resolve(data.result);
		else call?.reject(new Error(data.error));
	});
	worker.addEventListener('error', () => {
		for (const call of waiting.values()) call.reject(new Error('the search could not be loaded'));
		waiting.clear();
	});
	return (request) => {
		const call = Promise.withResolvers<unknown>();
		number += 1;
		waiting.set(number, call);
		worker.postMessage({ ...request, number });
		return call.promise;
	};
}
