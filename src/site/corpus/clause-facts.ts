import { targetId } from '../../core/data/targets.ts';
import { makeMarks } from '../../core/facts/marks.ts';
import { indicatorPath, placePath, unitPath } from '../../core/facts/paths.ts';
import { walk, type Clause } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { DocumentFacts } from '../../core/model/facts.ts';
import type { Mark } from '../../core/model/mark.ts';
import { readClauses } from './clause-tree.ts';
import { findDepartment } from './department-table.ts';
import { readFacts } from './facts.ts';
import { href } from './href.ts';
import { readIndicatorTable, readPlaceTable, readSectorTable } from './tables.ts';

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
export async function readMarks({ id, province }: DocumentMeta): Promise<ReadonlyMap<string, readonly Mark[]>> {
	if (latest?.document !== id) {
		const all = await readFacts();
		const unit = (name: string): string | null => {
			const found = findDepartment(name, province);
			return found && unitPath(found);
		};
		const paths = { target: indicatorPath, place: placePath(readPlaceTable(), all), unit };
		latest = { document: id, marks: makeMarks(readClauses(id), (await factsOf(id)) ?? null, paths) };
	}
	return latest.marks;
}

/** Lists what was coded in a clause and everything in it; a fact of several clauses is listed once. */
export async function getClauseFacts(document: string, clause: Clause): Promise<ClauseFacts> {
	const facts = await factsOf(document);
	const inside = new Set([...walk([clause])].map(([{ id }]) => id));
	const names = new Map(readSectorTable().map(({ id, name }) => [id, name]));
	const places = new Map(readPlaceTable().map((place) => [place.id, place]));
	const pathOf = placePath(readPlaceTable(), await readFacts());
	const mentioned = (facts?.mentions ?? []).filter((mention) => inside.has(mention.clause)).map(({ place }) => place);
	const coded = (facts?.targets ?? []).filter((target) => inside.has(target.clause));
	const indicators = new Map(readIndicatorTable().map(({ id, name }) => [id, name]));
	return {
		sectors: (facts?.sectors[clause.id] ?? []).map((id) => ({ href: href(`sectors/${id}/`), name: names.get(id) ?? id, detail: '' })),
		targets: [...Map.groupBy(coded, ({ indicator }) => indicator)].map(([indicator, same]) => ({
			href: `${href(indicatorPath(indicator))}#${same.map((target) => targetId(document, target).replaceAll('/', '-'))[0]}`,
			name: indicators.get(indicator) ?? indicator,
			detail: same.map(({ figure }) => figure).join('、'),
		})),
		places: [...new Set(mentioned)].map((id) => ({ href: href(pathOf(id)), name: places.get(id)?.name ?? id, detail: '' })),
	};
}

async function factsOf(document: string): Promise<DocumentFacts | undefined> {
	return (await readFacts()).find((facts) => facts.document === document);
}
