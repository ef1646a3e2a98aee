import { describe, expect, test } from 'vitest';
import type { DocumentMeta } from '../model/document.ts';
import { citations, type Citation } from './citation.ts';
import type { CitationInput } from './cited.ts';
import { metaTags, type PageMeta } from './meta-tags.ts';

/*
 * Where Zotero puts what it reads, from its sources as of 28 November 2026. It cannot run here; these tables say what it would do.
 *
 * zotero/translators 2814370: `RIS.js` (2026-01-05), `BibTeX.js` (2026-04-01), `Embedded Metadata.js` (2026-04-27), `RDF.js` (2026-06-19).
 * zotero/utilities 4051881: `utilities_item.js`, itemFromCSLJSON. zotero/zotero-schema 5eedf44: `schema.json` 41, `csl`.
 * In a statute Zotero's title is nameOfAct, its number publicLawNumber, its date dateEnacted. A field a type has not is dropped.
 */
const statute = ['title', 'number', 'date', 'section', 'url', 'accessDate', 'language', 'extra', 'abstractNote', 'author'];
const bill = ['title', 'date', 'section', 'url', 'accessDate', 'extra', 'author'];

/** `RIS.js`, fieldMap, for a statute; PY is only used where DA is absent. */
const risFields = {
	TI: 'title',
	AU: 'author',
	PY: 'year',
	DA: 'date',
	M1: 'number',
	SE: 'section',
	LA: 'language',
	UR: 'url',
	Y2: 'accessDate',
	// degenerateImportFieldMap; `accessed: …` in Extra is cited as the day of access (extraToCSL).
	M2: 'extra',
	CY: 'note',
	M3: 'note',
};

/** `schema.json`, csl.fields; `legislation` is a statute, `regulation` no type at all and so a document. */
const cslTypes: { [type: string]: string } = { legislation: 'statute', bill: 'bill', document: 'document' };
const cslFields = {
	title: 'title',
	author: 'author',
	number: 'number',
	section: 'section',
	issued: 'date',
	accessed: 'accessDate',
	URL: 'url',
	language: 'language',
	note: 'extra',
	genre: 'type',
};

/** `BibTeX.js`, bibtex2zoteroTypeMap and processField; `number` of a bill goes to `issue`, which a bill has not. */
const bibtexTypes: { [type: string]: string } = { legislation: 'bill', misc: 'document' };
const bibtexFields = {
	title: 'title',
	author: 'author',
	chapter: 'section',
	date: 'date',
	url: 'url',
	urldate: 'accessDate',
	note: 'note',
	number: 'issue',
	type: 'type',
	howpublished: 'extra',
};

/**
 * `Embedded Metadata.js`, HIGHWIRE_MAPPINGS, and `RDF.js`, importItem, in the order in which one replaces the other.
 * An item of a `z:itemType` takes `DC.description` for Extra; `article:section` is the section and nothing else is.
 */
const buttonFields = [
	['DC.title', 'title'],
	['DC.creator', 'author'],
	['DC.date', 'date'],
	['DC.description', 'extra'],
	['DCTERMS.abstract', 'abstractNote'],
	['og:description', 'abstractNote'],
	['article:section', 'section'],
	['citation_title', 'title'],
	['citation_author', 'author'],
	['citation_publication_date', 'date'],
	['citation_technical_report_number', 'number'],
	['citation_public_url', 'url'],
	['citation_language', 'language'],
] as const;

const meta: DocumentMeta = {
	id: 'sx-plan-2021',
	title: '山西省推进服务业提质增效2021年行动计划',
	short_title: '山西2021年行动计划',
	title_is_editorial: false,
	aliases: [],
	number: '晋政办发〔2021〕1号',
	issuer: '山西省人民政府办公厅',
	issued: '2021-03-11',
	printed: null,
	addressees: null,
	copied_to: null,
	period: null,
	estimated: null,
	province: '山西',
	kind: '行动计划',
	summary: '以60条措施部署服务业提质增效。',
	edition_notes: [],
	order: 4,
	seed_file: 'x.txt',
	sha256: '0'.repeat(64),
};
const bare: DocumentMeta = {
	...meta,
	title: '山西省加快发展生产性服务业实施方案',
	title_is_editorial: true,
	number: null,
	issuer: null,
	issued: null,
};

const clauseSpoken = '三（二）';
const url = 'https://example.org/d/x/s3-2/';

interface Item {
	type: string;
	[field: string]: string;
}

/** Fields a type has; what else was read is lost. */
function keep(type: string, read: readonly (readonly [field: string, value: string])[]): Item {
	const fields = { statute, bill }[type] ?? ['title', 'date', 'url', 'accessDate', 'extra', 'author'];
	return { type, ...Object.fromEntries(read.filter(([field]) => fields.includes(field))) };
}

function textOf(of: DocumentMeta, id: Citation['id']): string {
	const input: CitationInput = {
		title: of.title,
		titleIsEditorial: of.title_is_editorial,
		number: of.number,
		issuer: of.issuer,
		issued: of.issued,
		year: null,
		province: of.province,
		kind: of.kind,
		clauseSpoken,
		clausePath: '',
		quote: '',
		url,
		accessed: '2026-11-21',
	};
	return citations(input).find((citation) => citation.id === id)?.text ?? '';
}

const readers: { [way: string]: (of: DocumentMeta) => Item } = {
	RIS: (of) => {
		const lines = textOf(of, 'ris').split('\r\n').slice(0, -2);
		const [type = '', ...read] = lines.map(
			(line) => [line.slice(0, 2), line.slice(6).replaceAll('/', line.startsWith('UR') ? '/' : '-')] as const,
		);
		expect(type[1]).toBe('STAT');
		return keep(
			'statute',
			read.map(([tag, value]) => [fieldOf(risFields, tag), value]),
		);
	},
	'CSL-JSON': (of) => {
		const [{ type, ...read }] = JSON.parse(textOf(of, 'csl'));
		return keep(
			cslTypes[type] ?? 'document',
			Object.entries(read).map(([name, value]) => [fieldOf(cslFields, name, 'id'), plain(value)]),
		);
	},
	BibTeX: (of) => {
		const text = textOf(of, 'bibtex');
		const read = [...text.matchAll(/^ {2}(\w+) = \{+(.*?)\}+,$/gm)].map(([, name = '', value = '']) => [name, value] as const);
		const fields = read.map(([name, value]) => [fieldOf(bibtexFields, name, 'year', 'langid'), value] as const);
		return keep(bibtexTypes[/@(\w+)/.exec(text)?.[1] ?? ''] ?? 'discarded', fields);
	},
	'the button': (of) => {
		const page: PageMeta = {
			title: 'x',
			description: '大力发展物流。',
			url,
			image: { url, alt: '' },
			site: '对读',
			document: of,
			clauseSpoken,
		};
		const tags = metaTags(page).map((tag) => ['name' in tag ? tag.name : tag.property, tag.content] as const);
		const read = buttonFields.flatMap(([name, field]) => {
			const value = tags.find(([tag]) => tag === name)?.[1];
			return value ? [[field, field === 'date' ? value.replaceAll('/', '-') : value] as const] : [];
		});
		return keep(tags.find(([tag]) => tag === 'z:itemType')?.[1] ?? 'journalArticle', read);
	},
};

/** Zotero's field for a name; a name of no table is one nobody has looked up. */
function fieldOf(fields: { [name: string]: string }, name: string, ...ignored: string[]): string {
	const field = fields[name];
	if (!field && !ignored.includes(name) && name !== 'jurisdiction') throw new Error(`no table says what Zotero does with ${name}`);
	return field ?? 'none';
}

function plain(value: unknown): string {
	if (typeof value === 'string') return value;
	const { 'date-parts': [parts] = [], 0: name } = value as { 'date-parts'?: number[][]; 0?: { literal: string } };
	return parts?.map((part) => String(part).padStart(2, '0')).join('-') ?? name?.literal ?? '';
}

describe.each(Object.keys(readers))('what Zotero keeps of %s', (way) => {
	const read = (of: DocumentMeta): Item => readers[way]?.(of) ?? { type: '' };
	const isBibtex = way === 'BibTeX';

	test('is title with clause, issuer, number, section, date and address', () => {
		expect(read(meta)).toMatchObject({
			type: isBibtex ? 'bill' : 'statute',
			title: '山西省推进服务业提质增效2021年行动计划：三（二）',
			author: '山西省人民政府办公厅',
			section: '三（二）',
			date: '2021-03-11',
			url,
		});
		// Said beside the BibTeX of every page.
		expect(read(meta).number).toBe(isBibtex ? undefined : '晋政办发〔2021〕1号');
	});

	test('has a title of ours in brackets, and no date, number or issuer where none is printed', () => {
		const item = read(bare);
		expect(item.title).toBe('[山西省加快发展生产性服务业实施方案]：三（二）');
		expect([item.date, item.number, item.author]).toEqual([undefined, undefined, undefined]);
	});

	test('has nothing in Extra that a style would print', () => {
		expect(read(meta).extra).toBeUndefined();
		expect(read(bare).extra).toBe(way === 'RIS' ? 'accessed: 2026-11-21' : undefined);
	});
});
