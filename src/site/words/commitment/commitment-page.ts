import { commitmentTable, tierNames, tiers, type Tier } from '../../../core/model/commitment-words.ts';
import { countTiers, rankSegment, type TierCount } from '../../../core/compare/commitment.ts';
import { commitmentFile, type Reading } from '../../../core/model/commitment.ts';
import type { DocumentMeta } from '../../../core/model/document.ts';
import { readClauseLinks, type LinkedClause } from '../../corpus/clause-links.ts';
import { findInCommitment, findInSectors, type CommitmentFinding } from './commitment-finding.ts';
import { findSeries } from '../../corpus/document-names.ts';
import { readFacts } from '../../corpus/facts.ts';
import { listMeasures, withoutMeasures, type Measure } from '../../corpus/measures.ts';
import { readerOf } from '../../corpus/reader.ts';
import { readSectorTable } from '../../corpus/tables.ts';
import { listByTime } from '../../corpus/timeline.ts';
import { fewest, groupByDocument, groupBySector, tierLooks, type TierGroup } from './tier-table.ts';

const readCommitment = readerOf('seeds/commitment.yaml', commitmentFile);

/** A segment a person has read, beside what the count makes of it. */
export interface ReadSegment {
	text: string;
	word: string | null;
	counted: string;
	read: string;
	isAgreed: boolean;
	note: string;
	document: string;
	clause: LinkedClause;
}

/** Everything the page of commitment words shows. */
export interface CommitmentPage {
	finding: CommitmentFinding;
	scale: { tier: Tier; look: string; name: string; says: string; reason: string; words: { word: string; count: number }[] }[];
	documents: TierGroup[];
	/** The two yearly plans, sector by sector, most measures first. */
	series: readonly [DocumentMeta, DocumentMeta];
	sectors: TierGroup[];
	fewest: number;
	left: string[];
	/** What the table of sectors shows. */
	sectorFinding: string;
	check: { size: number; agreed: number; byTier: { name: string; counted: number; agreed: number }[]; misses: ReadSegment[] };
	examples: ReadSegment[];
	totals: TierCount;
}

/** Collects the page of commitment words. */
export async function getCommitmentPage(): Promise<CommitmentPage> {
	const [documents, facts, clauses] = [await listByTime(), await readFacts(), await readClauseLinks()];
	const measures = new Map(facts.map((coded) => [coded.document, listMeasures(coded)]));
	const of = ({ id }: DocumentMeta): Measure[] => measures.get(id) ?? [];
	const series = findSeries(documents);
	if (!series) throw new Error('no two yearly plans of one province to compare');
	const all = [...measures.values()].flat();
	const { sample, examples } = readCommitment();
	const readers = reader(documents, clauses);
	const counts = new Map(documents.map((meta) => [meta.id, countTiers(of(meta))]));
	const sectors = groupBySector(series, of);
	return {
		finding: findInCommitment(documents, counts, series),
		scale: tiers.map((tier) => ({
			tier,
			look: tierLooks[tier],
			...tierNames[tier],
			words: commitmentTable
				.filter((entry) => entry.tier === tier)
				.map(({ word }) => ({ word, count: all.filter((measure) => measure.word === word).length }))
				.sort((a, b) => b.count - a.count),
		})),
		documents: groupByDocument(documents, of),
		series,
		sectors,
		sectorFinding: findInSectors(sectors, series, fewest),
		fewest,
		left: readSectorTable()
			.filter(({ id }) => withoutMeasures.includes(id))
			.map(({ name }) => name),
		check: sumUp(sample.map(readers)),
		examples: examples.map(readers),
		totals: countTiers(all),
	};
}

/** Agreement of the sample, as a whole and tier by tier as counted. */
function sumUp(sample: readonly ReadSegment[]): CommitmentPage['check'] {
	const agreed = sample.filter(({ isAgreed }) => isAgreed);
	return {
		size: sample.length,
		agreed: agreed.length,
		byTier: [...tiers.map((tier) => tierNames[tier].name), uncounted].map((name) => ({
			name,
			counted: sample.filter(({ counted }) => counted === name).length,
			agreed: agreed.filter(({ counted }) => counted === name).length,
		})),
		misses: sample.filter(({ isAgreed }) => !isAgreed),
	};
}

/** What a segment without a word of the table is called. */
const uncounted = '不计';

/** Puts what a person read beside what the count makes of it. */
function reader(documents: readonly DocumentMeta[], clauses: ReadonlyMap<string, LinkedClause>): (reading: Reading) => ReadSegment {
	const nameOf = (tier: Tier | null): string => (tier ? tierNames[tier].name : uncounted);
	return ({ clause: id, text, tier, note }) => {
		const clause = clauses.get(id);
		if (!clause) throw new Error(`no clause ${id}: seeds/commitment.yaml`);
		const counted = rankSegment({ text, start: 0 });
		return {
			text: text.replace(/[，。；：]$/, ''),
			word: counted.word,
			counted: nameOf(counted.tier),
			read: nameOf(tier),
			isAgreed: counted.tier === tier,
			note: note ?? '',
			document: documents.find((meta) => meta.id === clause.document)?.short_title ?? clause.document,
			clause,
		};
	};
}
