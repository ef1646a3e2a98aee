import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { readEditions } from '../library/editions.ts';
import { absolute, documentPath } from '../library/href.ts';
import { site } from '../library/site.ts';

export const GET: APIRoute = () =>
	rss({
		title: site.title,
		description: site.description,
		site: absolute(''),
		customData: `<language>zh-cn</language><atom:link href="${absolute('feed.xml')}" rel="self" type="application/rss+xml"/>`,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		items: readEditions().map(({ date, document, title, note }) => ({
			title,
			description: note,
			pubDate: new Date(`${date}T00:00:00Z`),
			// With the library's own link the identity would be the address, the same for every edition of a document.
			customData: `<link>${absolute(document ? documentPath(document) : '')}</link><guid isPermaLink="false">duidu:${date}:${document ?? 'site'}</guid>`,
		})),
	});
