import type { APIRoute } from 'astro';
import { readSearchRecords } from '../../library/search-records.ts';
import { packCatalogue } from '../../search/catalogue.ts';

export const GET: APIRoute = async () => {
	const { records, labels } = await readSearchRecords();
	return Response.json(packCatalogue(records, labels));
};
