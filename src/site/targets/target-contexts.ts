import { targetId } from '../../core/data/targets.ts';
import { unitPath } from '../../core/facts/paths.ts';
import { fullText, walk, type Clause, type Role } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { LocatedTarget } from '../../core/model/facts.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { findDepartment } from '../corpus/department-table.ts';
import { getDocument } from '../corpus/documents.ts';
import { readFacts } from '../corpus/facts.ts';
import { absolute, clausePath, documentPath, href } from '../corpus/href.ts';
import { nameOf, titleOf } from '../../core/model/clause-names.ts';
import { findResponsible } from '../corpus/responsible.ts';

/** Where a target stands: its document, its clause, the words around it, who answers for it. */
export interface TargetContext {
	meta: DocumentMeta;
	/** 第16条, 三（二）. */
	clauseName: string;
	clauseTitle: string;
	href: string;
	/** The same, absolute. */
	url: string;
	/** The clause's full text before and after the quote. */
	before: string;
	after: string;
	/** The quote, cut at its figure. */
	quote: [before: string, figure: string, after: string];
	units: { name: string; role: Role; href: string | null }[];
	/** True when the units stand in a clause above. */
	inherited: boolean;
}

let contexts: Promise<Map<string, TargetContext>> | undefined;

/** The context of every target by its id; made once, a document at a time. */
export function readTargetContexts(): Promise<Map<string, TargetContext>> {
	contexts ??= makeContexts();
	return contexts;
}

async function makeContexts(): Promise<Map<string, TargetContext>> {
	const all = new Map<string, TargetContext>();
	for (const { document, targets } of await readFacts()) {
		const { data: meta } = await getDocument(document);
		const clauses = new Map([...walk(readClauses(document))].map(([clause, ancestors]) => [clause.id, { clause, ancestors }]));
		for (const target of targets) {
			const at = clauses.get(target.clause);
			if (!at) throw new Error(`no clause ${document}/${target.clause} for target ${target.id}`);
			all.set(
				targetId(document, target),
				makeContext(meta, target, at.clause, at.ancestors, (name) => findDepartment(name, meta.province)),
			);
		}
	}
	return all;
}

function makeContext(
	meta: DocumentMeta,
	target: LocatedTarget,
	clause: Clause,
	ancestors: readonly Clause[],
	findUnit: (name: string) => string | null,
): TargetContext {
	const text = fullText(clause);
	const { quote, figure, quote_offset: start, figure_offset } = target;
	const path = clause.has_page ? clausePath(meta.id, clause.id) : documentPath(meta.id, clause.id);
	const figureStart = figure_offset - start;
	const { duties, inherited } = findResponsible(clause, ancestors);
	return {
		meta,
		clauseName: nameOf(clause),
		clauseTitle: titleOf(clause),
		href: href(path),
		url: absolute(path),
		before: text.slice(0, start),
		after: text.slice(start + quote.length),
		quote: [quote.slice(0, figureStart), figure, quote.slice(figureStart + figure.length)],
		units: duties.map(({ name, role }) => {
			const id = findUnit(name);
			return { name, role, href: id && href(unitPath(id)) };
		}),
		inherited,
	};
}
