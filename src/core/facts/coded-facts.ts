import { makeTwins } from '../compare/twins.ts';
import { departmentFinder } from '../data/departments.ts';
import { departmentFile } from '../model/department.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentFacts } from '../model/facts.ts';
import type { CodedFacts } from '../write/content.ts';
import type { Edition } from '../write/edition.ts';
import { parse } from 'yaml';
import { readAlignments } from './alignments.ts';
import { makeDocumentFacts } from './document-facts.ts';
import { readLineages } from './lineages.ts';
import { makeMarks } from './marks.ts';
import { indicatorPath, placePath, unitPath } from './paths.ts';
import { readSharedPassages } from './shared-passages.ts';
import { readVocabulary, type ReadFile } from './vocabulary.ts';

/**
 * Reads and checks everything coded by hand in the documents.
 * @param read gives the text of a file beside the seeds, or null
 */
export function makeCodedFacts(
	editions: readonly Edition[],
	read: ReadFile,
): { facts: CodedFacts; findings: [file: string, diagnostic: Diagnostic][] } {
	const { vocabulary, findings } = readVocabulary(read);
	const coded = editions.map(({ meta, clauses }) => makeDocumentFacts(meta, clauses, read, vocabulary));
	const documents = coded.map(({ facts }) => facts).filter((facts): facts is DocumentFacts => facts !== null);
	const lineages = readLineages(read('lineages.yaml') ?? '[]', documents);
	const aligned = readAlignments(
		editions.map(({ meta, clauses }) => ({ id: meta.id, clauses })),
		read,
	);
	const shared = readSharedPassages(
		editions.map(({ meta, clauses }) => ({ id: meta.id, clauses })),
		read,
	);
	const twins = new Map(editions.map(({ meta }) => [meta.id, makeTwins(meta.id, shared.pairs)]));
	const findUnit = departmentFinder(departmentFile.parse(parse(read('departments.yaml') ?? '[]')));
	const pathOfPlace = placePath(vocabulary.places, documents);
	const marks = new Map(
		editions.map(({ meta, clauses }, index) => {
			const unit = (name: string): string | null => {
				const id = findUnit(name, meta.province);
				return id && unitPath(id);
			};
			return [meta.id, makeMarks(clauses, coded[index]?.facts ?? null, { target: indicatorPath, place: pathOfPlace, unit })] as const;
		}),
	);
	return {
		facts: {
			documents,
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
