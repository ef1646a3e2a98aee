import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import type { DocumentRow } from '../../src/core/model/rows.ts';
import { readTable } from '../site/data-files.ts';
import { readCitation, renderReference, type CslItem } from './citation-programs.ts';
import { programs } from './programs.ts';

/** A clause of each document: with a number printed through the document, in brackets, and a chapter, which is cited by its title. */
const cited = [
	['sx-plan-2021', '16', '第16条'],
	['sx-plan-2022', '37', '第37条'],
	['sx-fyp14', 's3-1-1', '三（一）1'],
	['sx-producer', 's3-2', '三（二）'],
	['qh-producer', 's3', '三、政策措施'],
] as const;

describe.each(cited)('the citations of %s/%s', (document, clause, place) => {
	const row = readTable('documents').find(({ id }) => id === document) as unknown as DocumentRow;
	const title = `${row.title_is_editorial ? `[${row.title}]` : row.title}：${place}`;

	test.each(['RIS', 'CSL-JSON', 'BibTeX'])('citation-js reads the same item from %s', async (format) => {
		const { texts, url } = await readCitations(`d/${document}/${clause}/`);
		const [item, ...others] = readCitation(texts.get(format) ?? '');
		expect(others).toEqual([]);
		expect(describeItem(item)).toEqual({
			type: 'legislation',
			title,
			number: row.number ?? undefined,
			section: place,
			// A date no document prints is in no format.
			issued: row.issued?.split('-').map(Number),
			url,
		});
		// citation-js knows no author of a RIS statute; the record has one for the programs that do.
		const authors =
			format === 'RIS' ? [...(texts.get(format) ?? '').matchAll(/^AU {2}- (.*?)\r?$/gm)].map(([, name]) => name) : authorsOf(item);
		expect(authors).toEqual(row.issuer ? [row.issuer] : []);
	});

	test.skipIf(!programs.gbtStyle.path || !programs.chineseLocale.path)('citeproc makes our reference of them', async () => {
		const { texts } = await readCitations(`d/${document}/${clause}/`);
		for (const format of ['CSL-JSON', 'BibTeX']) {
			const [item] = readCitation(texts.get(format) ?? '');
			expect([format, item && renderReference(item)]).toEqual([format, texts.get('GB/T 7714—2015')]);
		}
	});
});

test.skipIf(!programs.gbtStyle.path || !programs.chineseLocale.path)(
	'citeproc takes the day of access of an undated plan from where Zotero puts it',
	async () => {
		const { texts } = await readCitations('d/sx-producer/s3-2/');
		const extra = /^M2 {2}- (.*)$/m.exec(texts.get('RIS') ?? '')?.[1];
		const [{ accessed, ...item } = { accessed: undefined }] = readCitation(texts.get('CSL-JSON') ?? '');
		expect(accessed).toBeDefined();
		expect(renderReference({ ...item, note: extra } as unknown as CslItem)).toBe(texts.get('GB/T 7714—2015'));
	},
);

/** The citations a page shows, by name, and its address. */
async function readCitations(path: string): Promise<{ texts: Map<string, string>; url: string }> {
	const { document } = parseHTML(await (await fetch(inject('root') + path)).text());
	const shown = [...document.querySelectorAll('.cite copy-text')];
	return {
		texts: new Map(shown.map((box) => [box.getAttribute('data-name') ?? '', box.querySelector('pre')?.textContent ?? ''])),
		url: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
	};
}

function describeItem(item: CslItem | undefined): object {
	return {
		type: item?.type,
		title: item?.title,
		number: item?.number,
		// `chapter` of BibTeX.
		section: item?.section ?? item?.['chapter-number'],
		issued: item?.issued?.['date-parts'][0],
		url: item?.URL,
	};
}

function authorsOf(item: CslItem | undefined): (string | undefined)[] {
	return item?.author?.map(({ literal, family }) => literal ?? family) ?? [];
}
