import { markRow, type Showing } from '../../core/compare/row-marks.ts';
import { cutSpans, type Span, type Stretch } from '../../core/compare/spans.ts';
import type { PairKind } from '../../core/model/alignment.ts';
import type { ComparedDocument } from '../corpus/compared-document.ts';
import { listBlocks, type Block } from './comparison-blocks.ts';
import { findDepartment, readDepartmentTable } from '../corpus/department-table.ts';

/** A paragraph as a comparison shows it. */
export interface Paragraph {
	kind: Block['kind'];
	stretches: Stretch[];
}

/** One side of a row: its document, its clauses, and all clauses of the document that stand in some row. */
export interface Side {
	document: ComparedDocument;
	ids: readonly string[];
	aligned: ReadonlySet<string>;
}

/** The words of both sides of a row by clause, marked against each other. */
export interface RowText {
	showing: Showing;
	from: Map<string, Paragraph[]>;
	to: Map<string, Paragraph[]>;
}

let names: string[] | undefined;

/** Writes both sides of a row. Units are compared as sets, apart from the text. */
export function writeRow(kind: PairKind, from: Side, to: Side): RowText {
	names ??= readDepartmentTable().map(({ name }) => name);
	const [older, newer] = [from, to].map(({ document, ids, aligned }) => listBlocks(document, ids, aligned)) as [Block[], Block[]];
	const marks = markRow(kind, bodyOf(older), bodyOf(newer), names);
	if (marks.showing === 'changes') {
		const [before, after] = [unitsOf(older, from.document), unitsOf(newer, to.document)];
		markUnits(older, before, new Set(after.values()), 'removed');
		markUnits(newer, after, new Set(before.values()), 'added');
	}
	return { showing: marks.showing, from: write(older, marks.older), to: write(newer, marks.newer) };
}

/** The paragraphs as one text; marks count from its beginning. */
function bodyOf(blocks: readonly Block[]): string {
	return blocks
		.filter(({ kind }) => kind !== 'units')
		.map(({ text }) => text)
		.join('\n');
}

/** Each printed name of a unit with what identifies it: two spellings of one body are no change. */
function unitsOf(blocks: readonly Block[], { meta }: ComparedDocument): Map<string, string> {
	return new Map(
		blocks.flatMap(({ duties }) => duties.map(({ name }): [string, string] => [name, findDepartment(name, meta.province) ?? name])),
	);
}

function markUnits(
	blocks: readonly Block[],
	own: ReadonlyMap<string, string>,
	others: ReadonlySet<string>,
	flag: 'removed' | 'added',
): void {
	for (const { text, duties, spans } of blocks) {
		let end = 0;
		for (const { name } of duties) {
			const at = text.indexOf(name, end);
			if (at < 0) continue;
			end = at + name.length;
			if (!others.has(own.get(name) ?? name)) spans.push({ from: at, to: end, flag });
		}
	}
}

function write(blocks: readonly Block[], marks: readonly Span[]): Map<string, Paragraph[]> {
	const written = new Map<string, Paragraph[]>();
	let start = 0;
	for (const { clause, kind, text, spans } of blocks) {
		const isBody = kind !== 'units';
		const inside = isBody ? marks.map(({ from, to, flag }) => ({ from: from - start, to: to - start, flag })) : [];
		written.set(clause, [...(written.get(clause) ?? []), { kind, stretches: cutSpans(text, [...spans, ...inside]) }]);
		if (isBody) start += text.length + 1;
	}
	return written;
}
