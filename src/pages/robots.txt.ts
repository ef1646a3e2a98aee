import type { APIRoute } from 'astro';
import { absolute } from '../site/corpus/href.ts';

/** Everything may be read by anyone; the sitemap lists what there is. */
export const GET: APIRoute = () => {
	const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute('sitemap-index.xml')}`, ''];
	return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
