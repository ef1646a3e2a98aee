import { indicatorPath, placePath, sectorPath, unitPath } from '../../core/facts/paths.ts';
import { toBase } from '../../core/facts/quantity.ts';
import { wholeProvinces } from '../../core/facts/vocabulary.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { TargetRow } from '../../core/model/fact-rows.ts';
import { readClauseLinks, type LinkedClause } from './clause-links.ts';
import { listDocuments } from './documents.ts';
import { listTargets } from './fact-rows.ts';
import { readFacts } from './facts.ts';
import { href } from './href.ts';
import { namePlace, nameSector, nameUnit } from './table-names.ts';
import { readPlaceTable } from './tables.ts';

/** A name that may lead somewhere. */
export interface NamedLink {
	id: string;
	name: string;
	href: string | null;
}

/** A target with the words and links a page shows it by. */
export interface LinkedTarget extends TargetRow {
	meta: DocumentMeta;
	/** The quote around the figure. */
	before: string;
	after: string;
	source: LinkedClause;
	indicatorHref: string;
	placeLink: NamedLink;
	sectorLinks: NamedLink[];
	departmentLinks: NamedLink[];
	/** The amount in base units; null for a goal without number. */
	range: [low: number, high: number] | null;
	baseUnit: string;
}

/** Every target of every document, in the order of the data file. */
export async function listLinkedTargets(): Promise<LinkedTarget[]> {
	const [documents, facts, rows, links] = await Promise.all([listDocuments(), readFacts(), listTargets(), readClauseLinks()]);
	const pathOf = placePath(readPlaceTable(), facts);
	const metas = new Map(documents.map((meta) => [meta.id, meta]));
	const offsets = facts.flatMap(({ targets }) => targets.map(({ quote_offset, figure_offset }) => figure_offset - quote_offset));
	return rows.map((row, index) => {
		const [document = ''] = row.clause.split('/');
		const [meta, source, at] = [metas.get(document), links.get(row.clause), offsets[index]];
		if (!meta || !source || at === undefined) throw new Error(`target ${row.id} stands in no known clause`);
		const low = row.value_low === null ? null : toBase(row.value_low, row.unit);
		return {
			...row,
			meta,
			before: row.quote.slice(0, at),
			after: row.quote.slice(at + row.figure.length),
			source,
			indicatorHref: href(indicatorPath(row.indicator)),
			placeLink: { id: row.place, name: namePlace(row.place), href: row.place in wholeProvinces ? null : href(pathOf(row.place)) },
			sectorLinks: row.sectors.map((id) => ({ id, name: nameSector(id), href: href(sectorPath(id)) })),
			departmentLinks: row.departments.map((id) => ({ id, name: nameUnit(id), href: href(unitPath(id)) })),
			range: low && [low.value, toBase(row.value_high ?? row.value_low ?? 0, row.unit).value],
			baseUnit: low?.unit ?? '',
		};
	});
}
