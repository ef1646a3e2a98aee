import type { CitedDocument } from './citation-index.ts';
import type { Step, StepKind } from './citation-steps.ts';

/** Ids of notice, preamble and closing matter, by the value of a `frame` step. */
const frames = ['n0', 's0', 'z0'];

/**
 * Ids of the clauses a typed place means in a document, by the rules of design.md §4; usually one or none.
 * Several when the chapter is left out (（一） of every chapter) or the document prints a number twice (`s3-3x2`).
 */
export function resolvePlace(document: CitedDocument, steps: readonly Step[]): string[] {
	const value = (kind: StepKind): number | undefined => steps.find((step) => step.kind === kind)?.value;
	const bases = [...new Set(listBases(document, value))].flatMap((id) => withDuplicates(document, id));
	return bases.flatMap((base) => {
		const measured = inner(document, base, value('measure'), ['y']);
		const entered = measured && inner(document, measured, value('entry'), ['d', 'y']);
		const paragraph = entered && innerParagraph(document, entered, value('paragraph'));
		const sentence = value('sentence');
		if (!paragraph) return [];
		if (sentence === undefined) return [paragraph];
		return sentence <= (document.clauses.get(paragraph)?.sentences ?? 0) ? [`${paragraph}j${sentence}`] : [];
	});
}

function listBases({ clauses }: CitedDocument, value: (kind: StepKind) => number | undefined): string[] {
	const frame = value('frame');
	const chapter = value('chapter');
	const section = value('section');
	const number = value('number');
	const article = value('article');
	if (frame !== undefined) return [frames[frame] ?? ''];
	if (article !== undefined) return [`${article}`];
	const sections =
		section === undefined
			? []
			: chapter === undefined
				? [...clauses.keys()].filter((id) => new RegExp(`^s\\d+-${section}$`).test(id))
				: [`s${chapter}-${section}`];
	const bases = chapter !== undefined && section === undefined ? [`s${chapter}`] : sections;
	if (bases.length > 0) return number === undefined ? bases : bases.flatMap((base) => listNumbered(clauses, base, number));
	return number === undefined ? [] : [clauses.has(`${number}`) ? `${number}` : `s${number}`];
}

/** Item of a section by its own count, or by the count through the document where items run on across sections. */
function listNumbered(clauses: CitedDocument['clauses'], base: string, number: number): string[] {
	if (clauses.has(`${base}-${number}`)) return [`${base}-${number}`];
	const ids = [...clauses.keys()];
	const above = ids.slice(0, ids.indexOf(`${number}`) + 1).findLast((id) => /^s\d+(?:-\d+)?$/.test(id)) ?? '';
	return above === base || above.startsWith(`${base}-`) ? [`${number}`] : [];
}

function withDuplicates({ clauses }: CitedDocument, id: string): string[] {
	const ids = clauses.has(id) ? [id] : [];
	for (let copy = 2; clauses.has(`${id}x${copy}`); copy += 1) ids.push(`${id}x${copy}`);
	return ids;
}

function inner({ clauses }: CitedDocument, base: string, value: number | undefined, marks: readonly string[]): string | undefined {
	if (value === undefined) return base;
	return marks.map((mark) => `${base}${mark}${value}`).find((id) => clauses.has(id));
}

/** A paragraph of its own, or the clause itself: its first paragraph has no id of its own. */
function innerParagraph(document: CitedDocument, base: string, value: number | undefined): string | undefined {
	return inner(document, base, value, ['p']) ?? (value === 1 ? base : undefined);
}
