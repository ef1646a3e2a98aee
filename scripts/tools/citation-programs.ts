import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getPath, programs } from './programs.ts';

/** An item as CSL-JSON has it. */
export interface CslItem {
	id: string;
	type: string;
	title: string;
	author?: { family?: string; literal?: string }[];
	number?: string;
	section?: string;
	'chapter-number'?: string;
	issued?: { 'date-parts': number[][] };
	accessed?: { 'date-parts': number[][] };
	URL: string;
}

interface CiteprocEngine {
	setOutputFormat(format: string): void;
	updateItems(ids: string[]): void;
	makeBibliography(): [unknown, string[]];
}

// None of these brings types; the plugins of citation-js add themselves to the core that `require` gives them.
const require = createRequire(import.meta.url);
const { Engine } = require('citeproc') as { Engine: new (system: object, style: string, language: string) => CiteprocEngine };
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { data: CslItem[] } };
for (const plugin of ['ris', 'bibtex', 'csl']) require(`@citation-js/plugin-${plugin}`);

/** What citation-js reads from a RIS, BibTeX or CSL-JSON file; it finds out which by itself. */
export function readCitation(text: string): CslItem[] {
	return new Cite(text).data;
}

/** The reference citeproc makes of an item with Debian's style of GB/T 7714—2015, without its number in the list. */
export function renderReference(item: CslItem): string {
	const system = {
		retrieveLocale: () => readFileSync(getPath(programs.chineseLocale), 'utf8'),
		retrieveItem: () => item,
	};
	const engine = new Engine(system, readFileSync(getPath(programs.gbtStyle), 'utf8'), 'zh-CN');
	engine.setOutputFormat('text');
	engine.updateItems([item.id]);
	return engine
		.makeBibliography()[1]
		.join('')
		.replace(/^\[1\] /, '')
		.trimEnd();
}
