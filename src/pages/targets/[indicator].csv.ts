import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCsv } from '../../core/data/csv.ts';
import { listIndicatorFiles, readIndicatorFile } from '../../site/targets/indicator/indicator-file.ts';
import { targetRow } from '../../core/model/fact-rows.ts';

export const getStaticPaths = listIndicatorFiles satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(writeCsv(Object.keys(targetRow.shape), (await readIndicatorFile(params.indicator ?? '')).targets), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
