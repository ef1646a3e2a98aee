import { similarity } from '../compare/similarity.ts';
import { alignment, pair, type AlignedPair, type Alignment, type Pair, type Relation } from '../model/alignment.ts';
import { ownText, walk, type Clause } from '../model/clause.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ClauseTree } from '../model/document-tree.ts';
import { finding, readRecords, type Located } from './located.ts';
import type { ReadFile } from './vocabulary.ts';

/** Relations of which one side is empty; every other one has clauses on both sides. */
const openSides: { [relation in Relation]?: readonly ('from' | 'to')[] } = {
	new: ['from'],
	dropped: ['to'],
	only: ['from', 'to'],
	unmatched: ['from', 'to'],
};

/** Reads `alignments/pairs.yaml` and the file of each pair, and checks that the groups cover what the pair says, each clause once. */
export function readAlignments(
	documents: readonly ClauseTree[],
	read: ReadFile,
): { pairs: AlignedPair[]; findings: [file: string, diagnostic: Diagnostic][] } {
	const list = readRecords(read('alignments/pairs.yaml') ?? '[]', pair);
	const findings = list.diagnostics.map((diagnostic): [string, Diagnostic] => ['alignments/pairs.yaml', diagnostic]);
	const pairs = list.records.flatMap(({ value }) => {
		const texts = [value.a, value.b].map((id) => textsOf(documents.find((document) => document.id === id)?.clauses ?? []));
		const [a = new Map<string, string>(), b = new Map<string, string>()] = texts;
		const file = `alignments/${value.a}--${value.b}.yaml`;
		const { records, diagnostics } = readRecords(read(file) ?? '[]', alignment);
		diagnostics.push(...checkGroups(records, a, b), ...checkCover(records, value, a, b));
		findings.push(...diagnostics.map((diagnostic): [string, Diagnostic] => [file, diagnostic]));
		const join = (ids: readonly string[], of: ReadonlyMap<string, string>): string => ids.map((id) => of.get(id) ?? '').join('');
		const groups = records.map(({ value: group }) => ({ ...group, similarity: similarity(join(group.from, a), join(group.to, b)) }));
		return [{ a: value.a, b: value.b, kind: value.kind, groups }];
	});
	return { pairs, findings };
}

/** Title and own text of each clause. */
function textsOf(clauses: readonly Clause[]): Map<string, string> {
	return new Map([...walk(clauses)].map(([clause]) => [clause.id, clause.heading + ownText(clause)]));
}

function checkGroups(records: readonly Located<Alignment>[], a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): Diagnostic[] {
	return records.flatMap(({ value: { from, to, relation }, ...at }) => {
		const unknown = [...from.filter((id) => !a.has(id)), ...to.filter((id) => !b.has(id))];
		const open = openSides[relation] ?? [];
		const isOpen = (side: 'from' | 'to', ids: readonly string[]): boolean => ids.length > 0 || open.includes(side);
		const fits = isOpen('from', from) && isOpen('to', to) && (open.length === 0 || from.length === 0 || to.length === 0);
		return [
			...(unknown.length > 0
				? [finding('unknown-identifier', at, `没有条款${unknown.join('、')}。`, '条款号见 content/published.lock.json。')]
				: []),
			...(fits
				? []
				: [finding('fact-invalid', at, `关系“${relation}”与两边的条款不符。`, 'new的from、dropped的to留空；only、unmatched只有一边。')]),
		];
	});
}

function checkCover(
	records: readonly Located<Alignment>[],
	{ covers_a, covers_b }: Pair,
	a: ReadonlyMap<string, string>,
	b: ReadonlyMap<string, string>,
): Diagnostic[] {
	const sides = [
		{ pattern: covers_a, ids: [...a.keys()], used: records.flatMap(({ value }) => value.from) },
		{ pattern: covers_b, ids: [...b.keys()], used: records.flatMap(({ value }) => value.to) },
	];
	return sides.flatMap(({ pattern, ids, used }) => {
		if (pattern === null) return [];
		const wrong = ids.filter((id) => new RegExp(pattern).test(id) && used.filter((other) => other === id).length !== 1);
		return wrong.length === 0
			? []
			: [
					finding(
						'fact-invalid',
						{ line: 1, column: 1 },
						`须恰有一次而没有或重复的条款：${wrong.join('、')}。`,
						'每一条恰归一组；没有对应者写new、dropped、only或unmatched。',
					),
				];
	});
}
