import type { AddressOf } from '../../core/data/addresses.ts';
import type { ClauseAddress } from '../../core/model/clause-address.ts';
import { nameOf } from '../../core/model/clause-names.ts';
import { walk, type Clause } from '../../core/model/clause.ts';
import { readClauses } from './clause-tree.ts';
import { listDocuments } from './documents.ts';
import { absolute, clausePath, documentPath } from './href.ts';

/** Absolute address of a clause: its page, or its place in the text. */
export function clauseUrl(document: string, clause: Clause): string {
	return absolute(clause.has_page ? clausePath(document, clause.id) : documentPath(document, clause.id));
}

let addresses: Promise<ReadonlyMap<string, ClauseAddress>> | undefined;

/** Looks up where clauses stand. The look-up throws at a clause no document has. */
export async function readClauseAddresses(): Promise<AddressOf> {
	addresses ??= collect();
	const known = await addresses;
	return (clause) => {
		const address = known.get(clause);
		if (!address) throw new Error(`no clause ${clause}`);
		return address;
	};
}

async function collect(): Promise<ReadonlyMap<string, ClauseAddress>> {
	return new Map(
		(await listDocuments()).flatMap(({ id, title }) =>
			[...walk(readClauses(id))].map(
				([clause]) => [`${id}/${clause.id}`, { url: clauseUrl(id, clause), document_title: title, clause_label: nameOf(clause) }] as const,
			),
		),
	);
}
