import { z } from 'astro/zod';

/** Kinds of clause, outermost first (GB/T 9704 层次; 立法技术规范 编章节条款项目). */
export const levels = [
	'notice',
	'preamble',
	'work',
	'annex',
	'part',
	'chapter',
	'section',
	'subsection',
	'article',
	'item',
	'subitem',
	'point',
	'measure',
	'principle',
	'paragraph',
	'box',
	'table',
	'closing',
] as const;
export const level = z.enum(levels);
export type Level = z.output<typeof level>;

/** What a unit has to do with a clause. */
export const roles = ['responsible', 'lead', 'cooperating', 'task-force'] as const;
export const role = z.enum(roles);
export type Role = z.output<typeof role>;

/** One unit named in a unit line. */
export const duty = z.strictObject({
	/** The unit's name as printed: 省商务厅. */
	name: z.string().min(1),
	role,
});
export type Duty = z.output<typeof duty>;

/** A stretch of reading text: plain, or an emended or suspect word. */
export const run = z.union([
	z.string().min(1),
	z.strictObject({
		/** Reading text of the stretch (the correction, or the suspect words unchanged). */
		text: z.string(),
		/** What the seed has. */
		sic: z.string(),
		/** Id of the emendation. */
		emendation: z.string(),
		/** True when the words are only suspected and stand unchanged. */
		suspect: z.boolean(),
	}),
]);
export type Run = z.output<typeof run>;

/** One sentence with its anchor; the anchor is empty in labels and headings. */
export const sentence = z.strictObject({ id: z.string(), runs: z.array(run) });
export type Sentence = z.output<typeof sentence>;

/** A piece of a clause, in printed order. The pieces of all clauses tile the reading text. */
export const piece = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('label'), runs: z.array(run) }),
	/** A run-in heading is the lead sentence of its paragraph and has a sentence anchor. */
	z.strictObject({ kind: z.literal('heading'), id: z.string(), run_in: z.boolean(), runs: z.array(run) }),
	z.strictObject({
		kind: z.literal('text'),
		/** True where a new printed paragraph begins. */
		starts_paragraph: z.boolean(),
		sentences: z.array(sentence),
	}),
	z.strictObject({ kind: z.literal('units'), runs: z.array(run), duties: z.array(duty) }),
]);
export type Piece = z.output<typeof piece>;

/** One node of the clause tree; `{document}/{id}` is its public identity. */
export interface Clause {
	/** Computed from the printed numbers: `s3-2`, `16`, `s1-2p3`. */
	id: string;
	level: Level;
	/** As the reading text prints it: 三、 （二） 16. 一是 ——; empty for paragraphs. */
	label: string;
	/** Title of the clause, own line or run-in, without final full stop; may be empty. */
	heading: string;
	/** How one says it: 三（二）1, 第16条, 第2段. */
	spoken: string;
	/** True when the clause has a page of its own. */
	has_page: boolean;
	/** First and last seed line, 1-based. */
	source_lines: [number, number];
	/** Part a line of the cover notice or the closing matter plays: letterhead, number, title, … */
	part: string | null;
	pieces: Piece[];
	children: Clause[];
}

export const clause: z.ZodType<Clause> = z.lazy(() =>
	z.strictObject({
		id: z.string().regex(/^[a-z0-9-]+$/),
		level,
		label: z.string(),
		heading: z.string(),
		spoken: z.string(),
		has_page: z.boolean(),
		source_lines: z.tuple([z.number().int(), z.number().int()]),
		part: z.string().nullable(),
		pieces: z.array(piece),
		children: z.array(clause),
	}),
);

/** Reading text of a list of runs. */
export function textOfRuns(runs: readonly Run[]): string {
	return runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}

/** Reading text of one piece, as printed. */
export function textOfPiece(piece: Piece): string {
	return piece.kind === 'text' ? piece.sentences.map((sentence) => textOfRuns(sentence.runs)).join('') : textOfRuns(piece.runs);
}

/** A clause's own reading text without label, heading and unit line. */
export function ownText(clause: Clause): string {
	return clause.pieces
		.filter((piece) => piece.kind === 'text')
		.map(textOfPiece)
		.join('');
}

/** A clause's whole own reading text as printed: label, heading, text, unit line, in order. */
export function fullText(clause: Clause): string {
	return clause.pieces.map(textOfPiece).join('');
}

/** Units named by a clause, in printed order. */
export function dutiesOf(clause: Clause): Duty[] {
	return clause.pieces.flatMap((piece) => (piece.kind === 'units' ? piece.duties : []));
}

/** All clauses of a tree in reading order, each with its ancestors (outermost first). */
export function* walk(clauses: readonly Clause[], ancestors: readonly Clause[] = []): Generator<[Clause, readonly Clause[]]> {
	for (const clause of clauses) {
		yield [clause, ancestors];
		yield* walk(clause.children, [...ancestors, clause]);
	}
}
