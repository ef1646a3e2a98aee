import { makeTwins, type Twin } from '../compare/twins.ts';
import type { AlignedPair } from '../model/alignment.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentTree } from '../model/document-tree.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { Lineage } from '../model/lineage.ts';
import type { Mark } from '../model/mark.ts';
import type { SharedPair } from '../model/shared-passage.ts';
import { readAlignments } from './alignments.ts';
import { makeDocumentFacts } from './document-facts.ts';
import { readLineages } from './lineages.ts';
import { makeMarks } from './marks.ts';
import { factPaths } from './paths.ts';
import { readSharedPassages } from './shared-passages.ts';
import { readVocabulary, type ReadFile } from './vocabulary.ts';

/** What was coded in the documents by reading, checked. */
export interface CodedFacts {
	/** One entry a coded document. */
	documents: readonly DocumentFacts[];
	lineages: readonly Lineage[];
	alignments: readonly AlignedPair[];
	sharedPassages: readonly SharedPair[];
	/** Marks of each clause of a document. */
	marksOf: (document: string) => ReadonlyMap<string, readonly Mark[]>;
	/** Passages each clause of a document shares with other documents. */
	twinsOf: (document: string) => ReadonlyMap<string, readonly Twin[]>;
}

/**
 * Reads and checks everything coded by hand in the documents.
 * @param read gives the text of a file beside the seeds, or null
 */
export function makeCodedFacts(
	documents: readonly DocumentTree[],
	read: ReadFile,
): { facts: CodedFacts; findings: [file: string, diagnostic: Diagnostic][] } {
	const { vocabulary, findings } = readVocabulary(read);
	const coded = documents.map(({ meta, clauses }) => makeDocumentFacts(meta, clauses, read, vocabulary));
	const trees = documents.map(({ meta, clauses }) => ({ id: meta.id, clauses }));
	const all = coded.map(({ facts }) => facts).filter((facts): facts is DocumentFacts => facts !== null);
	const lineages = readLineages(read('lineages.yaml') ?? '[]', all);
	const aligned = readAlignments(trees, read);
	const shared = readSharedPassages(trees, read);
	const twins = new Map(trees.map(({ id }) => [id, makeTwins(id, shared.pairs)]));
	const paths = factPaths(vocabulary.places, all, vocabulary.findUnit);
	const marks = new Map(documents.map((document, index) => [document.meta.id, makeMarks(document, coded[index]?.facts ?? null, paths)]));
	return {
		facts: {
			documents: all,
			lineages: lineages.lineages,
			alignments: aligned.pairs,
			sharedPassages: shared.pairs,
			marksOf: (document) => marks.get(document) ?? new Map(),
			twinsOf: (document) => twins.get(document) ?? new Map(),
		},
		findings: [
			...findings,
			...coded.flatMap((entry) => entry.findings),
			...aligned.findings,
			...shared.findings,
			...lineages.diagnostics.map((diagnostic): [string, Diagnostic] => ['lineages.yaml', diagnostic]),
		],
	};
}
