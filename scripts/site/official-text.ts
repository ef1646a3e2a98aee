import { readTable, type Row } from './data-files.ts';
import { hasFile } from './pages.ts';

/** A page that shows official text, and the text it must show. */
export interface OfficialPage {
	/** Path below the base: `d/sx-plan-2021/16/`. */
	path: string;
	/** Its clauses in printed order. */
	clauses: { id: string; text: string }[];
}

/** Every reading page and every clause page with its text, by the open data. */
export function readOfficialPages(): OfficialPage[] {
	const rows = readTable('clauses');
	const documents = [...new Set(rows.map((row) => String(row['document'])))];
	return [
		...documents.map((document) =>
			makePage(
				`d/${document}/`,
				rows.filter((row) => row['document'] === document),
			),
		),
		...rows.flatMap((row) => {
			const path = `d/${String(row['id'])}/`;
			return hasFile('root', path) ? [makePage(path, withDescendants(rows, row))] : [];
		}),
	];
}

/** Text without blanks and line ends: a tool may set either between paragraphs. */
export function squeeze(text: string): string {
	return text.replace(/\s/g, '');
}

/** Ids of the clauses of a page whose whole text is not found, each after the one before it. */
export function findLost({ clauses }: OfficialPage, text: string): string[] {
	const shown = squeeze(text);
	let from = 0;
	return clauses.flatMap(({ id, text: official }) => {
		const at = shown.indexOf(squeeze(official), from);
		if (at < 0) return [id];
		from = at + squeeze(official).length;
		return [];
	});
}

function makePage(path: string, rows: Row[]): OfficialPage {
	return { path, clauses: rows.map((row) => ({ id: String(row['id']), text: String(row['full_text']) })) };
}

/** A clause and all below it; the table has them one after the other. */
function withDescendants(rows: Row[], top: Row): Row[] {
	const inside = new Set<unknown>([top['id']]);
	return rows.filter((row) => {
		const isInside = row === top || inside.has(row['parent']) || inside.has(`${String(row['document'])}/${String(row['parent'])}`);
		if (isInside) inside.add(row['id']);
		return isInside;
	});
}
