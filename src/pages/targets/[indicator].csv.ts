import type { APIRoute, GetStaticPaths } from 'astro';
import { writeCsv } from '../../data/csv.ts';
import { listIndicatorFiles, readIndicatorFile } from '../../library/indicator-file.ts';
import { targetRow } from '../../model/fact-rows.ts';

export const getStaticPaths = listIndicatorFiles satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response(writeCsv(Object.keys(targetRow.shape), (await readIndicatorFile(params.indicator ?? '')).targets), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
