import { dutiesOf, fullText, walk, type Clause } from '../model/clause.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta } from '../model/document.ts';
import type { DocumentFacts } from '../model/facts.ts';
import { finding } from './located.ts';
import { readNumbers } from './numbers.ts';
import { readMentions } from './places.ts';
import { readClauseSectors } from './sectors.ts';
import { readTargets } from './targets.ts';
import type { ReadFile, Vocabulary } from './vocabulary.ts';

const kinds = ['targets', 'numbers', 'sectors', 'places'] as const;

/**
 * Reads and checks what was coded in one document; null for a document that has not been coded (it has none of the four files).
 * @param meta its `id` and `province`
 */
export function makeDocumentFacts(
	{ id, province }: Pick<DocumentMeta, 'id' | 'province'>,
	clauses: readonly Clause[],
	read: ReadFile,
	vocabulary: Vocabulary,
): { facts: DocumentFacts | null; findings: [file: string, diagnostic: Diagnostic][] } {
	const nameOf = (kind: (typeof kinds)[number]): string => `${id}.${kind}.yaml`;
	const files = Object.fromEntries(kinds.map((kind) => [kind, read(nameOf(kind))])) as Record<(typeof kinds)[number], string | null>;
	const start = { line: 1, column: 1 };
	if (kinds.every((kind) => files[kind] === null)) return { facts: null, findings: [] };
	const findings: [string, Diagnostic][] = kinds
		.filter((kind) => files[kind] === null)
		.map((kind) => [nameOf(kind), finding('fact-invalid', start, '缺这份文件。', '四份数据（targets、numbers、sectors、places）须齐备。')]);
	const add = (kind: (typeof kinds)[number], diagnostics: readonly Diagnostic[]): void => {
		findings.push(...diagnostics.map((diagnostic) => [nameOf(kind), diagnostic] as [string, Diagnostic]));
	};

	const nodes = [...walk(clauses)].map(([clause]) => clause);
	const texts = new Map(nodes.map((clause) => [clause.id, fullText(clause)]));
	const targets = readTargets(files.targets ?? '[]', texts, { ...vocabulary, places: vocabulary.targetPlaces });
	const ids = new Set(targets.targets.map((target) => `${target.clause}/${target.id}`));
	const numbers = readNumbers(files.numbers ?? '{}', texts, ids);
	// Lines of the cover notice and the closing matter treat no sector.
	const codable = nodes.filter(({ part }) => part === null);
	const isLeaf = (clause: Clause): boolean => clause.children.length === 0;
	const sectors = readClauseSectors(
		files.sectors ?? '{}',
		new Map(codable.map((clause) => [clause.id, isLeaf(clause)])),
		vocabulary.sectors,
	);
	const places = readMentions(files.places ?? '{}', texts, new Set(vocabulary.places.map((place) => place.id)));
	add('targets', targets.diagnostics);
	add('numbers', numbers.diagnostics);
	add('sectors', sectors.diagnostics);
	add('places', places.diagnostics);
	const unresolved = nodes.flatMap((clause) =>
		dutiesOf(clause)
			.filter(({ name }) => vocabulary.findUnit(name, province) === null)
			.map(({ name }) => `${name}（${clause.id}）`),
	);
	if (unresolved.length > 0)
		findings.push([
			'departments.yaml',
			finding(
				'duty-unresolved',
				start,
				`${id}中未收入单位表的名称：${unresolved.join('、')}。`,
				'请把所印的写法收入 seeds/departments.yaml。',
			),
		]);
	return {
		facts: { document: id, targets: targets.targets, numerals: numbers.numerals, sectors: sectors.sectors, mentions: places.mentions },
		findings,
	};
}
