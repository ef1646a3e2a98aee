import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentMeta } from '../../core/model/document.ts';
import { absolute } from './href.ts';
import { site } from './site.ts';

/** The image messengers show for a page: its document's, drawn by `npm run og`, or the site's. */
export function socialImage(document: DocumentMeta | undefined): { url: string; alt: string } {
	const own = document && existsSync(resolve('public/og', `${document.id}.png`)) ? document : undefined;
	return { url: absolute(`og/${own ? own.id : 'site'}.png`), alt: own ? own.title : site.title };
}
