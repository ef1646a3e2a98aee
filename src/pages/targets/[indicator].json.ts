import type { APIRoute, GetStaticPaths } from 'astro';
import { listIndicatorFiles, readIndicatorFile } from '../../site/targets/indicator/indicator-file.ts';

export const getStaticPaths = listIndicatorFiles satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(`${JSON.stringify(await readIndicatorFile(params.indicator ?? ''), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
