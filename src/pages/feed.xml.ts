import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { readEditions } from '../site/corpus/editions.ts';
import { absolute, documentPath } from '../site/corpus/href.ts';
import { site } from '../site/corpus/site.ts';
import type { Edition } from '../core/model/edition.ts';

export const GET: APIRoute = () =>
	rss({
		title: site.title,
		description: site.description,
		site: absolute(''),
		customData: `<language>zh-cn</language><atom:link href="${absolute('feed.xml')}" rel="self" type="application/rss+xml"/>`,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		items: readEditions().map(({ date, document, title, note }, index, editions) => ({
			title,
			description: note,
			pubDate: new Date(`${date}T00:00:00Z`),
			// With the library's own link the identity would be the address, the same for every edition of a document.
			customData: `<link>${absolute(document ? documentPath(document) : '')}</link><guid isPermaLink="false">duidu:${date}:${document ?? 'site'}${ordinal(editions.slice(index + 1), date, document)}</guid>`,
		})),
	});

/** Sets a second edition of one day apart from the first; `older` are the editions before it. */
function ordinal(older: readonly Edition[], date: string, document: string | null): string {
	const same = older.filter((edition) => edition.date === date && edition.document === document).length;
	return same === 0 ? '' : `:${same + 1}`;
}
