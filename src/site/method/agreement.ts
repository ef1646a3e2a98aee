import { existsSync, readFileSync } from 'node:fs';
import { compareAlignments, type AlignmentAgreement, type CodedGroup } from '../../core/facts/alignment-agreement.ts';
import { compareCodings, type CodingAgreement } from '../../core/facts/agreement.ts';
import { codingOfFacts, joinCodings, readCoding, type Coding } from '../../core/facts/coding.ts';
import { alignment } from '../../core/model/alignment.ts';
import { fullText, walk } from '../../core/model/clause.ts';
import { readAlignedPairs } from '../corpus/alignments.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { readFacts } from '../corpus/facts.ts';
import { readPlaceTable } from '../corpus/tables.ts';

const folder = 'seeds/coding';
const coders = ['a', 'b'] as const;

/** How the two codings agree with each other, and how what was kept agrees with each. */
export interface CodingRecord<What = CodingAgreement> {
	between: What;
	withFirst: What;
	withSecond: What;
}

/** Compares the codings of all documents that have both; null where none has. */
export async function compareAllCodings(): Promise<CodingRecord | null> {
	const kinds = new Map(readPlaceTable().map(({ id, kind }) => [id, kind]));
	const texts = new Map<string, string>();
	const codings: [document: string, first: Coding, second: Coding, kept: Coding][] = [];
	for (const facts of await readFacts()) {
		const { document } = facts;
		if (!coders.every((coder) => existsSync(`${folder}/${coder}/${document}.targets.jsonl`))) continue;
		const clauses = readClauses(document);
		for (const [clause] of walk(clauses)) texts.set(`${document}/${clause.id}`, fullText(clause));
		const [first, second] = coders.map((coder) => readCoding(readFiles(coder, document), clauses)) as [Coding, Coding];
		codings.push([document, first, second, codingOfFacts(facts, (place) => kinds.get(place) ?? '')]);
	}
	if (codings.length === 0) return null;
	const first = joinCodings(codings.map(([document, coding]) => [document, coding]));
	const second = joinCodings(codings.map(([document, , coding]) => [document, coding]));
	const kept = joinCodings(codings.map(([document, , , coding]) => [document, coding]));
	return {
		between: compareCodings(first, second, texts),
		withFirst: compareCodings(first, kept, texts),
		withSecond: compareCodings(second, kept, texts),
	};
}

/** Compares the alignments of all pairs of documents that both coders aligned; null where there is none. */
export function compareAllAlignments(): CodingRecord<AlignmentAgreement> | null {
	const pairs = readAlignedPairs();
	const name = ({ a, b }: (typeof pairs)[number]): string => `${a}--${b}`;
	const fileOf = (coder: string, pair: (typeof pairs)[number]): string => `${folder}/${coder}/alignments/${name(pair)}.jsonl`;
	const coded = pairs.filter((pair) => coders.every((coder) => existsSync(fileOf(coder, pair))));
	if (coded.length === 0) return null;
	const read = (coder: string): Map<string, CodedGroup[]> => new Map(coded.map((pair) => [name(pair), readGroups(fileOf(coder, pair))]));
	const [first, second] = [read(coders[0]), read(coders[1])];
	const kept = new Map<string, CodedGroup[]>(coded.map((pair) => [name(pair), pair.groups]));
	return {
		between: compareAlignments(first, second),
		withFirst: compareAlignments(first, kept),
		withSecond: compareAlignments(second, kept),
	};
}

function readFiles(coder: string, document: string): Parameters<typeof readCoding>[0] {
	const read = (name: string): string => readFileSync(`${folder}/${coder}/${name}`, 'utf8');
	return {
		targets: read(`${document}.targets.jsonl`),
		numbers: read(`${document}.numbers.tsv`),
		sectors: read(`${document}.sectors.tsv`),
		mentions: read(`${document}.mentions.tsv`),
		places: read('places.tsv'),
	};
}

function readGroups(path: string): CodedGroup[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => alignment.parse(JSON.parse(line)));
}
