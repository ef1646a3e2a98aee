import { textOfPiece, walk, type Clause } from '../model/clause.ts';
import type { DocumentTree } from '../model/document-tree.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { withOffsets, type Mark } from '../model/mark.ts';
import type { FactPaths } from './paths.ts';

/** Marks of each clause of a document, in order and without overlap: a target's figure goes before a place, a place before a unit. */
export function makeMarks({ meta, clauses }: DocumentTree, facts: DocumentFacts | null, paths: FactPaths): Map<string, Mark[]> {
	const marks = new Map<string, Mark[]>();
	const add = (clause: string, mark: Mark): void => {
		const list = marks.get(clause) ?? [];
		const isFree = list.every(({ offset, length }) => mark.offset >= offset + length || mark.offset + mark.length <= offset);
		if (isFree) marks.set(clause, [...list, mark]);
	};
	for (const { clause, indicator, figure, figure_offset } of facts?.targets ?? [])
		add(clause, { kind: 'target', to: paths.target(indicator), offset: figure_offset, length: figure.length });
	for (const { clause, place, surface, offset } of facts?.mentions ?? [])
		add(clause, { kind: 'place', to: paths.place(place), offset, length: surface.length });
	const unitPath = (name: string): string | null => paths.unit(name, meta.province);
	for (const [clause] of walk(clauses)) for (const mark of unitMarks(clause, unitPath)) add(clause.id, mark);
	for (const [clause, list] of marks)
		marks.set(
			clause,
			list.sort((a, b) => a.offset - b.offset),
		);
	return marks;
}

/** A unit line names its units in the order of its duties. */
function unitMarks(clause: Clause, pathOf: (printedName: string) => string | null): Mark[] {
	return withOffsets(clause.pieces).flatMap(({ piece, start }) => {
		if (piece.kind !== 'units') return [];
		const text = textOfPiece(piece);
		let end = 0;
		return piece.duties.flatMap(({ name }): Mark[] => {
			const at = text.indexOf(name, end);
			const to = pathOf(name);
			if (at < 0 || to === null) return [];
			end = at + name.length;
			return [{ kind: 'unit', to, offset: start + at, length: name.length }];
		});
	});
}
