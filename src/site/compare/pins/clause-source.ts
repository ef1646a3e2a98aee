import { pathOfPin } from '../../../core/compare/clause-path.ts';
import { isInside, linesOf, type PlacedText } from '../../../core/compare/clause-run.ts';
import type { ShownClause, ShownDocument } from '../../../core/compare/shown-clause.ts';
import { openCatalogue, type Catalogue, type CatalogueFile } from '../../../core/search/catalogue.ts';
import { openCitations, type CitationIndex } from '../../../core/search/lexicon/citation-index.ts';
import type { LexiconFile } from '../../../core/search/lexicon/lexicon.ts';
import { shardOf, type TextsFile } from '../../../core/search/texts.ts';

/** A row of `data/documents.json`, as far as it is needed. */
interface DocumentRow {
	id: string;
	title: string;
	title_is_editorial: boolean;
	number: string | null;
	province: string;
}

/** What the page reads of the search data: names, texts and the units' names. */
export interface OpenSource {
	citations: CitationIndex;
	/** Names of units, which a comparison never cuts. */
	units: string[];
	/** The id of the clause meant: of a moved clause the new one, of a sentence its clause; undefined for none. */
	resolve(id: string): string | undefined;
	/** A clause by its resolved id. @throws Error when its text cannot be fetched */
	read(id: string): Promise<ShownClause>;
	/** 2021年行动计划第16条, without fetching its text. */
	nameOf(id: string): { document: string; spoken: string; title: string };
}

/** Opens the data of the site. @throws Error when a file cannot be fetched */
export async function openSource(base: string): Promise<OpenSource> {
	const fetchJson = async <Value>(path: string): Promise<Value> => {
		const response = await fetch(base + path);
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		return (await response.json()) as Value;
	};
	const [lexicon, catalogueFile, rows] = await Promise.all([
		fetchJson<LexiconFile>('search-lexicon.json'),
		fetchJson<CatalogueFile>('search/catalogue.json'),
		fetchJson<DocumentRow[]>('data/documents.json'),
	]);
	const citations = openCitations(lexicon.citations);
	const catalogue = openCatalogue(catalogueFile);
	const readText = readerOf(catalogue, (shard) => fetchJson<TextsFile>(`search/texts/${shard}.json`));
	const lookUp = (id: string) => {
		const [document = '', clause = ''] = id.split('.');
		const order = citations.documents.findIndex((candidate) => candidate.id === document);
		return { order, names: citations.documents[order]?.names ?? [], clause: citations.documents[order]?.clauses.get(clause) };
	};
	const documentOf = (id: string): ShownDocument => {
		const row = rows.find((candidate) => candidate.id === id.split('.')[0]);
		if (!row) throw new Error(`no document of ${id}`);
		const { order, names } = lookUp(id);
		const { title, title_is_editorial: isEditorial, number, province } = row;
		return { id: row.id, short: names[0] ?? title, title, isEditorial, number, province, order };
	};
	const nameOf = (id: string) => {
		const { names, clause } = lookUp(id);
		const { spoken = '', title = '' } = clause ?? {};
		// “二” alone reads like a slip; a chapter is named by number and title.
		const isChapter = /^[一二三四五六七八九十]+$/.test(spoken);
		return isChapter ? { document: names[0] ?? '', spoken: `${spoken}、${title}`, title: '' } : { document: names[0] ?? '', spoken, title };
	};
	return {
		citations,
		units: lexicon.terms.words.department.split('\n').map((line) => line.replace(/>.*/, '')),
		nameOf,
		resolve(id) {
			const path = id.replace('.', '/');
			const present = (citations.moved.get(path) ?? path).replace(/j\d+$/, '').replace('/', '.');
			return lookUp(present).clause && present;
		},
		async read(id) {
			const [own, ...inner] = await readRun(id.replace('.', '/'), catalogue, readText);
			if (!own) throw new Error(`no text of ${id}`);
			const way = own.text.startsWith(own.place.at(-1) ?? '') ? own.place.slice(0, -1) : own.place;
			return {
				id,
				document: documentOf(id),
				spoken: nameOf(id).spoken,
				way: [...way],
				lines: [own, ...inner].flatMap(linesOf),
				url: new URL(base + pathOfPin(id), location.href).href,
			};
		},
	};
}

type ReadText = (order: number) => Promise<PlacedText | undefined>;

/** Reads a clause's place and text; each file of texts is fetched once. */
function readerOf(catalogue: Catalogue, fetchTexts: (shard: number) => Promise<TextsFile>): ReadText {
	const files = new Map<number, Promise<TextsFile>>();
	return async (order) => {
		const id = catalogue.ids[order];
		if (id === undefined) return undefined;
		const shard = shardOf(catalogue.texts, order);
		const file = files.get(shard) ?? fetchTexts(shard);
		files.set(shard, file);
		// A lost connection must not stay lost.
		file.catch(() => files.delete(shard));
		const { start, clauses } = await file;
		const [place, text] = clauses[order - start] ?? [[], ''];
		return { id, place, text };
	};
}

/** A clause and every clause in it, in reading order. */
async function readRun(id: string, catalogue: Catalogue, readText: ReadText): Promise<PlacedText[]> {
	let order = catalogue.ids.indexOf(id);
	const own = await readText(order);
	if (!own) return [];
	const run = [own];
	for (;;) {
		order += 1;
		const next = await readText(order);
		if (!next || !isInside(next, own)) return run;
		run.push(next);
	}
}
