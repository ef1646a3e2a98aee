import type { APIRoute } from 'astro';
import { readSearchRecords } from '../../site/search/search-records.ts';
import { packCatalogue } from '../../core/search/catalogue.ts';

export const GET: APIRoute = async () => {
	const { records, labels } = await readSearchRecords();
	return Response.json(packCatalogue(records, labels));
};
