import { listDocuments } from '../../corpus/documents.ts';
import { makePassageEnd, type PassageEnd } from '../../corpus/passage-end.ts';
import { readWording } from '../../corpus/shared-pairs.ts';

/** A document outside the corpus that two documents cite by number; what they have in common may come from it. */
export interface SharedSource {
	/** 国发〔2014〕26号. */
	number: string;
	title: string;
	/** Where each document cites it first. */
	a: PassageEnd;
	b: PassageEnd;
}

const citedNumber = /《(?<title>[^《》]+)》（(?<number>\p{Script=Han}+〔\d{4}〕\d+号)/u;

/** Finds the documents both cite and the corpus lacks. */
export async function findSources(a: string, b: string): Promise<SharedSource[]> {
	const own = new Set((await listDocuments()).map(({ number }) => number));
	const [left, right] = [listCited(a), listCited(b)];
	return [...left].flatMap(([number, { title, end }]) => {
		const other = right.get(number);
		return own.has(number) || !other ? [] : [{ number, title, a: end, b: other.end }];
	});
}

function listCited(document: string): Map<string, { title: string; end: PassageEnd }> {
	const wording = readWording(document);
	const cited = new Map<string, { title: string; end: PassageEnd }>();
	for (const { clause, text } of wording.clauses.values()) {
		const match = citedNumber.exec(text);
		const { title = '', number = '' } = match?.groups ?? {};
		if (match && !cited.has(number))
			cited.set(number, {
				title,
				end: makePassageEnd(document, wording, clause.id, { from: match.index, to: match.index + match[0].length }),
			});
	}
	return cited;
}
