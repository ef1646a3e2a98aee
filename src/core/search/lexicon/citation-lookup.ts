import { numeralClass } from '../../parse/numeral.ts';
import type { CitationIndex, CitedDocument } from './citation-index.ts';
import { resolvePlace } from './citation-place.ts';
import { parseSteps, type Step, type StepKind } from './citation-steps.ts';
import { findMeantDocuments, findNamedDocuments, type NameFreedom } from './cited-document.ts';

/** A place a typed citation leads to. */
export interface CitationHit {
	/** `sx-plan-2021/16`, `sx-plan-2021/16j3` for a sentence, `sx-plan-2021` for a whole document. */
	id: string;
	/** Short title of the document. */
	document: string;
	/** 第16条; '' for a whole document. */
	spoken: string;
	/** Heading or opening words of the clause; may be ''. Title of a whole document. */
	title: string;
}

/** A citation with title, number and place is shorter; anything longer is pasted text. */
const longest = 120;

const letterEnd = /[\p{L}\p{N}]$/u;
const digitEnd = /\d$/;
const digitStart = /^\d/;
const numeralEnd = new RegExp(`[${numeralClass}]$`);
const numeralStart = new RegExp(`^[${numeralClass}]`);

/**
 * Where a typed citation leads, in order of the documents; nothing for words that are no citation.
 * Forms: ids and addresses of this site (`sx-plan-2021/16`), and a document with a place in it, in either order, in any
 * width and kind of bracket: 晋政办发〔2021〕1号第16条, 2021年行动计划 16, 十四五 三（一）1, 青海生产性服务业方案 二（一）二是.
 * A place alone must be unmistakable (第16条, 三（一）) and is looked up in every document.
 */
export function resolveCitation(text: string, index: CitationIndex): CitationHit[] {
	const typed = tidy(text);
	if (typed === '' || typed.length > longest) return [];
	const hits = resolveId(typed, index) ?? resolveRange(typed, index) ?? resolveWords(typed, index);
	return hits ?? findNamedDocuments(typed, index).map(hitDocument);
}

/** Width, case and blanks inside a number folded: 第 16 条 → 第16条. */
function tidy(text: string): string {
	return text
		.slice(0, 2 * longest)
		.normalize('NFKC')
		.toLowerCase()
		.trim()
		.replace(/第\s+/g, '第')
		.replace(new RegExp(`([${numeralClass}])\\s+(?=[条段款项句节章])`, 'g'), '$1');
}

function resolveId(typed: string, index: CitationIndex): CitationHit[] | undefined {
	const [, id = '', place = ''] = /(?:^|\/)([a-z]{2}-[a-z0-9-]+)(?:\/?[/#.]\s*|\s+)([a-z0-9-]+)\/?$/.exec(typed) ?? [];
	const moved = index.moved.get(`${id}/${place}`)?.split('/') ?? [id, place];
	const document = index.documents.find((candidate) => candidate.id === moved[0]);
	const hit = document && hitClause(document, moved[1] ?? '');
	return hit && [hit];
}

/** The longest end of the text, else the longest beginning, that is a place in a document the rest names. */
function resolveWords(typed: string, index: CitationIndex): CitationHit[] | undefined {
	for (let cut = 0; cut < typed.length; cut += 1) {
		if (digitEnd.test(typed.slice(0, cut)) && digitStart.test(typed.slice(cut))) continue;
		const steps = parseSteps(typed.slice(cut));
		const hits = steps ? resolveSteps(typed.slice(0, cut), steps, numeralStart.test(typed.slice(cut)), index) : [];
		if (hits.length > 0) return hits;
	}
	for (let cut = typed.length - 1; cut > 0; cut -= 1) {
		const steps = parseSteps(typed.slice(0, cut));
		const hits = steps?.some(({ marked }) => marked) ? resolveSteps(typed.slice(cut), steps, false, index) : [];
		if (hits.length > 0) return hits;
	}
	return undefined;
}

/** A quote across clauses is cited as 三（一）1至三（一）2, a group of items as 第16—18条; it is found where it begins. */
function resolveRange(typed: string, index: CitationIndex): CitationHit[] | undefined {
	const [, start = '', end = ''] = /^(.+?)\s*[至—–~]\s*([^至—–~]+)$/.exec(typed) ?? [];
	return start && parseSteps(end) ? resolveWords(start, index) : undefined;
}

function resolveSteps(name: string, steps: readonly Step[], numeral: boolean, index: CitationIndex): CitationHit[] {
	if (name.trim() === '' && !isUnmistakable(steps)) return [];
	const documents = name.trim() === '' ? index.documents : findMeantDocuments(name, index, freedomOf(name, steps, numeral));
	return documents.flatMap((document) => resolvePlace(document, steps).flatMap((id) => hitClause(document, id) ?? []));
}

/** 十四|五 is no cut unless 十四五 is the name; a bare number is rarely a place, as 2021年3 is the beginning of a month. */
function freedomOf(name: string, steps: readonly Step[], numeral: boolean): NameFreedom {
	const marked = steps.some((step) => step.marked);
	if ((numeral && numeralEnd.test(name)) || (!marked && letterEnd.test(name))) return 'whole';
	return marked ? 'free' : 'kind-or-year';
}

/** 第16条, 三（一）: said without a document they still can only be places. */
function isUnmistakable(steps: readonly Step[]): boolean {
	const has = (kind: StepKind): boolean => steps.some((step) => step.kind === kind && (step.marked || kind === 'chapter'));
	return has('article') || (has('chapter') && has('section'));
}

function hitClause(document: CitedDocument, id: string): CitationHit | undefined {
	const [, outer = id, sentence = ''] = /^(.+?)(?:j(\d+))?$/.exec(id) ?? [];
	const clause = document.clauses.get(outer);
	if (!clause || Number(sentence) > clause.sentences || sentence === '0') return undefined;
	const { spoken, title } = clause;
	return { id: `${document.id}/${id}`, document: document.names[0] ?? '', spoken: spoken + (sentence && `第${sentence}句`), title };
}

function hitDocument({ id, names: [short = '', title = ''] }: CitedDocument): CitationHit {
	return { id, document: short, spoken: '', title };
}
