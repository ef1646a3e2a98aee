import type { DocumentMeta } from '../../core/model/document.ts';
import { layoutIds, type LayoutId } from '../../core/model/layout-role.ts';
import { layouts } from '../../core/facts/layouts.ts';
import { readClauseLinks, type LinkedClause } from '../corpus/clause-links.ts';
import { listDocuments } from '../corpus/documents.ts';
import { readLayoutRoles } from '../corpus/spatial.ts';

/** The part a layout gives a city; without roles when its section does not name the city. */
export interface LayoutPart {
	id: LayoutId;
	name: string;
	document: DocumentMeta;
	/** The section that sets the layout out. */
	section: LinkedClause;
	roles: { role: string; quote: string; clause: LinkedClause }[];
}

/** A city's part in each layout of its province. @throws Error when a seed names a clause that is not there */
export async function findLayoutParts(city: string, province: string): Promise<LayoutPart[]> {
	const clauses = await readClauseLinks();
	const get = (id: string): LinkedClause => {
		const clause = clauses.get(id);
		if (!clause) throw new Error(`no clause ${id}, named in seeds/layout-roles.yaml or src/core/facts/layouts.ts`);
		return clause;
	};
	const documents = (await listDocuments()).filter((meta) => meta.province === province);
	return layoutIds.flatMap((id) => {
		const { name, document: documentId, section } = layouts[id];
		const document = documents.find((meta) => meta.id === documentId);
		const roles = readLayoutRoles()
			.filter((role) => role.layout === id && role.city === city)
			.map(({ role, quote, clause }) => ({ role, quote, clause: get(clause) }));
		return document ? [{ id, name, document, section: get(`${documentId}/${section}`), roles }] : [];
	});
}
