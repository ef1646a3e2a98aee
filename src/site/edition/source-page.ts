import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { walk } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import { decode } from '../../core/parse/decode.ts';
import { splitLines } from '../../core/parse/source-lines.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { getDocument } from '../corpus/documents.ts';
import { nameOf } from '../../core/model/clause-names.ts';
import { highlightLines, type Token } from './seed-highlight.ts';

/** A seed line with its number, its coloured words and the clause that begins on it. */
export interface SourceLine {
	number: number;
	tokens: Token[];
	clause: { id: string; name: string } | undefined;
}

/** Everything the source page of a document shows. */
export interface SourcePage {
	meta: DocumentMeta;
	description: string;
	lines: SourceLine[];
}

/** Collects the source page of a document. */
export async function getSourcePage(id: string): Promise<SourcePage> {
	const { data: meta } = await getDocument(id);
	const lines = await highlightLines(splitLines(decode(readFileSync(resolve('seeds', meta.seed_file))).text).map((line) => line.text));
	const owners = findOwners(id);
	return {
		meta,
		description: `${meta.title}底本全文，共${lines.length}行，一字未改，逐行编号，可回到校订本对应条文。`,
		lines: lines.map((tokens, index) => ({
			number: index + 1,
			tokens,
			clause: tokens.some(({ text }) => text.trim()) ? owners.get(index + 1) : undefined,
		})),
	};
}

/** For each seed line the innermost clause whose text begins on it, or goes on through it. */
function findOwners(document: string): Map<number, { id: string; name: string }> {
	const owners = new Map<number, { id: string; name: string }>();
	for (const [clause] of walk(readClauses(document))) {
		if (!clause.pieces.length) continue;
		const [first, last] = clause.children.length ? [clause.source_lines[0], clause.source_lines[0]] : clause.source_lines;
		for (let line = first; line <= last; line++) if (!owners.has(line)) owners.set(line, { id: clause.id, name: nameOf(clause) });
	}
	return owners;
}
