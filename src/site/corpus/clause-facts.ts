import { targetId } from '../../core/data/targets.ts';
import { makeMarks } from '../../core/facts/marks.ts';
import { factPaths, indicatorPath, placePath, sectorPath } from '../../core/facts/paths.ts';
import { walk, type Clause } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { DocumentFacts } from '../../core/model/facts.ts';
import type { Mark } from '../../core/model/mark.ts';
import { readClauses } from './clause-tree.ts';
import { findDepartment } from './department-table.ts';
import { readFacts } from './facts.ts';
import { href } from './href.ts';
import { nameIndicator, namePlace, nameSector } from './table-names.ts';
import { readPlaceTable } from './tables.ts';

/** A fact as a clause page lists it. */
export interface FactLink {
	href: string;
	name: string;
	/** The words of the text, where they say more than the name. */
	detail: string;
}

/** What was coded in a clause and in the clauses below it. */
export interface ClauseFacts {
	sectors: FactLink[];
	targets: FactLink[];
	places: FactLink[];
}

let latest: { document: string; marks: ReadonlyMap<string, readonly Mark[]> } | undefined;

/** Marks of each clause of a document, as the reading page has them. */
export async function readMarks(meta: DocumentMeta): Promise<ReadonlyMap<string, readonly Mark[]>> {
	if (latest?.document !== meta.id) {
		const paths = factPaths(readPlaceTable(), await readFacts(), findDepartment);
		const facts = (await factsOf(meta.id)) ?? null;
		latest = { document: meta.id, marks: makeMarks({ meta, clauses: readClauses(meta.id) }, facts, paths) };
	}
	return latest.marks;
}

/** Lists what was coded in a clause and everything in it; a fact of several clauses is listed once. */
export async function getClauseFacts(document: string, clause: Clause): Promise<ClauseFacts> {
	const facts = await factsOf(document);
	const inside = new Set([...walk([clause])].map(([{ id }]) => id));
	const pathOf = placePath(readPlaceTable(), await readFacts());
	const mentioned = (facts?.mentions ?? []).filter((mention) => inside.has(mention.clause)).map(({ place }) => place);
	const coded = (facts?.targets ?? []).filter((target) => inside.has(target.clause));
	return {
		sectors: (facts?.sectors[clause.id] ?? []).map((id) => ({ href: href(sectorPath(id)), name: nameSector(id), detail: '' })),
		targets: [...Map.groupBy(coded, ({ indicator }) => indicator)].map(([indicator, same]) => ({
			href: `${href(indicatorPath(indicator))}#${same.map((target) => targetId(document, target).replaceAll('/', '-'))[0]}`,
			name: nameIndicator(indicator),
			detail: same.map(({ figure }) => figure).join('、'),
		})),
		places: [...new Set(mentioned)].map((id) => ({ href: href(pathOf(id)), name: namePlace(id), detail: '' })),
	};
}

async function factsOf(document: string): Promise<DocumentFacts | undefined> {
	return (await readFacts()).find((facts) => facts.document === document);
}
