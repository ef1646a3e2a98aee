import type { APIRoute } from 'astro';
import { makeDataPackage } from '../../data/data-package.ts';
import { tables } from '../../data/tables.ts';
import { absolute } from '../../library/href.ts';
import { buildDate, site } from '../../library/site.ts';

export const GET: APIRoute = () => {
	const facts = { title: site.title, description: site.description, homepage: absolute('data/'), created: buildDate };
	return new Response(`${JSON.stringify(makeDataPackage(facts, tables), null, 2)}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
