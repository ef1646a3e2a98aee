import { stringify } from 'yaml';
import { textOfRuns, type Clause, type Piece, type Run } from '../model/clause.ts';
import type { DocumentMeta } from '../model/document.ts';
import { markRuns, withOffsets, type Mark } from '../model/mark.ts';

/** What stands beside the text of a clause. */
export interface Additions {
	/** Ids under which a clause or sentence was published before it moved. */
	formerIds: (id: string) => readonly string[];
	/** Marks of a clause, in order. */
	marksOf: (clause: string) => readonly Mark[];
	/** Passages a clause shares with other documents: where one begins, its path, and the other document's title. */
	twinsOf: (clause: string) => readonly { offset: number; to: string; title: string }[];
}

/** What stands beside the text of one clause. */
interface Beside {
	marks: readonly Mark[];
	/** Writes the twins whose passage begins before an offset and was not written yet. */
	takeTwins: (end: number) => string;
}

/**
 * Writes a document as MDX: components with string expressions only, so that no character of the text passes through the Markdown parser.
 * Components: Clause, Head, P, S, Label, Emended, Mark, Twin, Units (src/site/text).
 */
export function writeMdx(meta: DocumentMeta, clauses: readonly Clause[], additions: Partial<Additions> = {}): string {
	const { formerIds = () => [], marksOf = () => [], twinsOf = () => [] } = additions;
	const notice = `{/* Generated from seeds/${meta.seed_file} by "npm run convert". Do not edit. */}`;
	return `---\n${stringify(meta, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n${notice}\n${clauses.map((clause) => writeClause(clause, 1, { formerIds, marksOf, twinsOf })).join('')}`;
}

/** A string as an MDX attribute or child expression; braces, quotes and angle brackets are inside the literal. */
function literal(text: string): string {
	return `{${JSON.stringify(text).replace(/[<>\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}}`;
}

/** @param depth number of headed clauses above and including this one, which is the heading's level less one */
function writeClause(clause: Clause, depth: number, additions: Additions): string {
	const attributes = [`id="${clause.id}"`, `level="${clause.level}"`, `lines="${clause.source_lines.join('-')}"`];
	if (clause.has_page) attributes.push('page');
	if (clause.part) attributes.push(`part="${clause.part}"`);
	// A sentence that moved is found again at its clause.
	const former = [clause.id, ...sentenceIds(clause)].flatMap(additions.formerIds);
	if (former.length > 0) attributes.push(`former="${former.join(' ')}"`);
	const rank = Math.min(6, depth + 1);
	const inner = depth + (clause.heading === '' ? 0 : 1);
	return `<Clause ${attributes.join(' ')}>\n${writePieces(clause, rank, { marks: additions.marksOf(clause.id), takeTwins: queueTwins(additions.twinsOf(clause.id)) })}${clause.children.map((child) => writeClause(child, inner, additions)).join('')}</Clause>\n`;
}

function sentenceIds(clause: Clause): string[] {
	return clause.pieces
		.flatMap((piece) => (piece.kind === 'text' ? piece.sentences.map(({ id }) => id) : piece.kind === 'heading' ? [piece.id] : []))
		.filter((id) => id !== '');
}

function writePieces(clause: Clause, rank: number, { marks, takeTwins }: Beside): string {
	const lines: string[] = [];
	let label = '';
	let followsRunIn = false;
	for (const { piece, start } of withOffsets(clause.pieces)) {
		if (piece.kind === 'label') label = `<Label to="${clause.id}">${writeRuns(piece.runs)}</Label>`;
		else if (piece.kind === 'heading') {
			lines.push(
				`<Head rank={${rank}} id="${piece.id}"${piece.run_in ? ' runIn' : ''}>${label}${piece.run_in ? '' : takeTwins(start + textOfRuns(piece.runs).length)}${writeMarked(piece.runs, start, marks)}</Head>\n`,
			);
			label = '';
			followsRunIn = piece.run_in;
		} else if (piece.kind === 'text') {
			lines.push(`<P${followsRunIn ? ' runIn' : ''}>${label}${writeSentences(piece, start, { marks, takeTwins })}</P>\n`);
			label = '';
			followsRunIn = false;
		} else {
			if (label !== '') lines.push(`<P>${label}</P>\n`);
			label = '';
			lines.push(`<Units>${writeMarked(piece.runs, start, marks)}</Units>\n`);
		}
	}
	if (label !== '') lines.push(`<P>${label}</P>\n`);
	return lines.join('');
}

/** Each twin goes before the sentence its passage begins in, or before the first sentence after it. */
function queueTwins(twins: ReturnType<Additions['twinsOf']>): Beside['takeTwins'] {
	const waiting = twins.toSorted((one, other) => one.offset - other.offset);
	return (end) =>
		waiting
			.splice(0, waiting.filter(({ offset }) => offset < end).length)
			.map(({ to, title }) => `<Twin to="${to}" title=${literal(title)} />`)
			.join('');
}

function writeSentences(piece: Extract<Piece, { kind: 'text' }>, start: number, { marks, takeTwins }: Beside): string {
	let offset = start;
	return piece.sentences
		.map(({ id, runs }) => {
			const from = offset;
			offset += textOfRuns(runs).length;
			return `${takeTwins(offset)}<S id="${id}">${writeMarked(runs, from, marks)}</S>`;
		})
		.join('');
}

function writeMarked(runs: readonly Run[], start: number, marks: readonly Mark[]): string {
	return markRuns(runs, start, marks)
		.map(({ mark, runs: inner }) => (mark ? `<Mark kind="${mark.kind}" to="${mark.to}">${writeRuns(inner)}</Mark>` : writeRuns(inner)))
		.join('');
}

function writeRuns(runs: readonly Run[]): string {
	return runs
		.map((run) =>
			typeof run === 'string'
				? literal(run)
				: `<Emended id="${run.emendation}" sic=${literal(run.sic)}${run.suspect ? ' suspect' : ''}>${literal(run.text)}</Emended>`,
		)
		.join('');
}
