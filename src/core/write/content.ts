import type { CodedFacts } from '../facts/coded-facts.ts';
import { operationRules } from '../model/operation-rules.ts';
import { formerIds, type Moves } from '../model/moves.ts';
import { clauseOfEmendation, type Edition, type Seed } from './edition.ts';
import { writeMdx } from './mdx.ts';

/**
 * All generated files of `content/`, as path → text. Deterministic: same seeds, same bytes.
 * @param editions converted documents in their order
 * @param moved published ids that moved, old → new
 */
export function writeContent(editions: readonly Edition[], seeds: readonly Seed[], moved: Moves, facts: CodedFacts): Map<string, string> {
	const files = new Map<string, string>();
	const titles = new Map(editions.map(({ meta }) => [meta.id, meta.short_title]));
	for (const edition of editions) {
		const { id, sha256 } = edition.meta;
		const [marks, twins] = [facts.marksOf(id), facts.twinsOf(id)];
		files.set(
			`documents/${id}.mdx`,
			writeMdx(edition.meta, edition.clauses, {
				formerIds: (clause) => formerIds(moved, id, clause),
				marksOf: (clause) => marks.get(clause) ?? [],
				twinsOf: (clause) =>
					(twins.get(clause) ?? []).map(({ to, offset, document }) => ({ to, offset, title: titles.get(document) ?? document })),
			}),
		);
		files.set(`clauses/${id}.json`, json({ document: id, clauses: edition.clauses }));
		files.set(`records/${id}.json`, record(edition, sha256));
	}
	for (const coded of facts.documents) files.set(`facts/${coded.document}.json`, json(coded));
	files.set('lineages.json', json(facts.lineages));
	files.set('shared-passages.json', json(facts.sharedPassages));
	files.set('alignments.json', json(facts.alignments));
	files.set('emendations.json', json(emendationRows(editions, seeds)));
	files.set('class-rules.json', json(ruleRows(editions)));
	return files;
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** One operation a line, so that a diff of the record can be read. */
function record({ meta, encoding, operations }: Edition, sha256: string): string {
	const rows = operations.map(({ at, length, source, rule, emendation }) =>
		JSON.stringify(emendation ? [at, length, source, rule, emendation] : [at, length, source, rule]),
	);
	return `{\n"id": ${JSON.stringify(meta.id)},\n"encoding": "${encoding}",\n"sha256": "${sha256}",\n"operations": [\n${rows.join(',\n')}\n]\n}\n`;
}

function emendationRows(editions: readonly Edition[], seeds: readonly Seed[]): object[] {
	return seeds.flatMap(({ meta, emendations }) => {
		const edition = editions.find((candidate) => candidate.meta.id === meta.id);
		return emendations.map(({ id, line, sic, corr, reason, certainty, evidence }) => {
			const clause = edition && clauseOfEmendation(edition.clauses, id);
			return { id, document: meta.id, clause: `${meta.id}/${clause ?? ''}`, line, sic, corr, reason, certainty, evidence };
		});
	});
}

function ruleRows(editions: readonly Edition[]): object[] {
	return Object.entries(operationRules).flatMap(([rule, { kind, name, explanation }]) => {
		const counts = editions.map(
			({ meta, operations }) => [meta.id, operations.filter((operation) => operation.rule === rule).length] as const,
		);
		const used = counts.filter(([, count]) => count > 0);
		return used.length === 0 ? [] : [{ rule, kind, name, explanation, counts: Object.fromEntries(used) }];
	});
}
