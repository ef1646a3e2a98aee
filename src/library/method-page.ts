import type { Agreement, TargetField, Unitising } from '../facts/agreement.ts';
import { targetFields } from '../facts/agreement.ts';
import { dutiesOf, walk } from '../model/clause.ts';
import { changes, comparabilities } from '../model/lineage.ts';
import { numeralClasses } from '../model/numeral.ts';
import { bases, comparators, targetKinds } from '../model/target.ts';
import type { AlignmentAgreement } from '../facts/alignment-agreement.ts';
import { compareAllAlignments, compareAllCodings, type CodingRecord } from './agreement.ts';
import { readClauses } from './clause-tree.ts';
import { basisWords, changeWords, comparabilityWords, comparatorWords, kindWords, numeralWords, type CodeWord } from './code-words.ts';
import { listDocuments } from './documents.ts';
import { listTargets } from './fact-rows.ts';
import { readFacts, readLineages } from './facts.ts';
import { documentPath, href } from './href.ts';
import { readSectorTable } from './tables.ts';

/** A code with its meaning and how often it was given. */
export interface CodeRow extends CodeWord {
	code: string;
	count: number;
}

/** A line of the table of agreement; figures are written as they are shown. */
export interface AgreementRow {
	name: string;
	units: number;
	same: number;
	share: string;
	alpha: string;
	/** Share of what was kept that is as the first and as the second coding have it. */
	kept: [string, string];
}

/** Units one coding marked, the other did, and both. */
export interface UnitRow {
	name: string;
	first: number;
	second: number;
	both: number;
	share: string;
	kept: number;
}

/** Everything the method page shows. */
export interface MethodPage {
	/** What was coded in each document; the last line is the sum. */
	coverage: { name: string; href: string | undefined; figures: number[] }[];
	kinds: CodeRow[];
	bases: CodeRow[];
	/** With the words the documents print, each with how often. */
	comparators: (CodeRow & { words: { word: string; count: number }[] })[];
	numerals: CodeRow[];
	comparabilities: CodeRow[];
	changes: CodeRow[];
	targets: number;
	inferred: number;
	agreement: { units: UnitRow[]; groups: { name: string; rows: AgreementRow[] }[]; quotesOverlapping: number } | null;
	sectors: number;
	/** What the agreement says, one sentence. */
	finding: string;
	/** What stands out in the tables of agreement. */
	reading: string;
}

const fieldNames: Record<TargetField, string> = {
	quote: '引文逐字相同',
	value: '数值',
	unit: '单位',
	comparator: '与数值的关系',
	worded: '所印的修饰语',
	kind: '类别',
	basis: '口径',
	period: '时期',
	period_inferred: '时期是否推定',
	place: '范围',
	sectors: '行业（整组）',
};

/** Collects the method page. */
export async function getMethodPage(): Promise<MethodPage> {
	const targets = await listTargets();
	const facts = await readFacts();
	const lineages = readLineages();
	const record = await compareAllCodings();
	const alignments = compareAllAlignments();
	const numerals = facts.flatMap((document) => document.numerals);
	return {
		coverage: await listCoverage(),
		kinds: countCodes(targetKinds, kindWords, targets, ({ kind }) => kind),
		bases: countCodes(bases, basisWords, targets, ({ basis }) => basis),
		comparators: countCodes(comparators, comparatorWords, targets, ({ comparator }) => comparator).map((row) => ({
			...row,
			words: countWords(targets.filter(({ comparator }) => comparator === row.code).map(({ worded }) => worded)),
		})),
		numerals: countCodes(numeralClasses, numeralWords, numerals, (numeral) => numeral.class),
		comparabilities: countCodes(comparabilities, comparabilityWords, lineages, ({ comparable }) => comparable),
		changes: countCodes(changes, changeWords, lineages, ({ change }) => change),
		targets: targets.length,
		inferred: targets.filter(({ period_inferred }) => period_inferred).length,
		agreement: record && tabulate(record, alignments),
		finding: record
			? `两次各自编码，${record.between.numerals.units}个数字归类相同的占${percent(record.between.numerals)}，指标值找得相同的占${percent(record.between.targets)}；编码与校读都出自AI语言模型，尚无专家复核。`
			: '编码与校读都出自AI语言模型，尚无专家复核。',
		sectors: readSectorTable().length,
		reading: record ? describeAgreement(record, alignments) : '现有文件没有两次编码的记录。',
	};
}

/** Names what both codings have all alike, and where they differ most. */
function describeAgreement({ between }: CodingRecord, alignments: CodingRecord<AlignmentAgreement> | null): string {
	const judged: [name: string, agreement: Agreement][] = [
		...targetFields.map((field): [string, Agreement] => [fieldNames[field], between.fields[field]]),
		['数字的类别', between.numerals],
		['主要行业', between.primary],
		['全部行业', between.sectors],
		['地方的种类', between.placeKinds],
		...(alignments ? [['条款的对应关系', alignments.between.relations] as [string, Agreement]] : []),
	];
	const alike = judged.filter(([, { share }]) => share === 1).map(([name]) => name);
	const least = judged.sort(([, a], [, b]) => a.share - b.share).slice(0, 3);
	return [
		alike.length > 0 ? `两次全部相同的是${alike.join('、')}；` : '',
		`分歧最多的是${least.map(([name, agreement]) => `${name}（${percent(agreement)}）`).join('、')}。`,
	].join('');
}

async function listCoverage(): Promise<MethodPage['coverage']> {
	const rows: MethodPage['coverage'] = [];
	for (const { document, targets, numerals, sectors, mentions } of await readFacts()) {
		const meta = (await listDocuments()).find(({ id }) => id === document);
		const clauses = [...walk(readClauses(document))].map(([clause]) => clause);
		const duties = clauses.flatMap(dutiesOf).length;
		const figures = [clauses.length, Object.keys(sectors).length, numerals.length, targets.length, mentions.length, duties];
		rows.push({ name: meta?.short_title ?? document, href: href(documentPath(document)), figures });
	}
	const sums = rows[0]?.figures.map((_, column) => rows.reduce((sum, { figures }) => sum + (figures[column] ?? 0), 0)) ?? [];
	return [...rows, { name: '合计', href: undefined, figures: sums }];
}

function countCodes<Code extends string, Row>(
	codes: readonly Code[],
	words: Record<Code, CodeWord>,
	rows: readonly Row[],
	codeOf: (row: Row) => Code,
): CodeRow[] {
	return codes.map((code) => ({ code, ...words[code], count: rows.filter((row) => codeOf(row) === code).length }));
}

function countWords(words: readonly string[]): { word: string; count: number }[] {
	return [...Map.groupBy(words, (word) => word)].map(([word, list]) => ({ word, count: list.length })).sort((a, b) => b.count - a.count);
}

function tabulate(record: CodingRecord, alignments: CodingRecord<AlignmentAgreement> | null): MethodPage['agreement'] {
	const groups = [
		{ name: '指标值各栏', rows: targetFields.map((field) => makeRow(fieldNames[field], record, ({ fields }) => fields[field])) },
		{ name: '数字', rows: [makeRow('类别', record, ({ numerals }) => numerals)] },
		{
			name: '行业',
			rows: [makeRow('主要行业', record, ({ primary }) => primary), makeRow('全部行业（整组）', record, ({ sectors }) => sectors)],
		},
		{ name: '地方', rows: [makeRow('种类', record, ({ placeKinds }) => placeKinds)] },
	];
	const units = [makeUnitRow('指标值', record, ({ targets }) => targets), makeUnitRow('提及地方之处', record, ({ mentions }) => mentions)];
	if (alignments) {
		groups.push({ name: '条款对应', rows: [makeRow('关系', alignments, ({ relations }) => relations)] });
		units.push(makeUnitRow('两份文件间的对应', alignments, ({ links }) => links));
	}
	return { units, groups, quotesOverlapping: record.between.quotesOverlapping };
}

function makeRow<What>(name: string, { between, withFirst, withSecond }: CodingRecord<What>, of: (what: What) => Agreement): AgreementRow {
	const { units, same, alpha } = of(between);
	return {
		name,
		units,
		same,
		share: percent(of(between)),
		alpha: alpha === null ? '—' : alpha.toFixed(3),
		kept: [percent(of(withFirst)), percent(of(withSecond))],
	};
}

function makeUnitRow<What>(name: string, { between, withFirst }: CodingRecord<What>, of: (what: What) => Unitising): UnitRow {
	const { first, second, both } = of(between);
	return { name, first, second, both, share: percent(of(between)), kept: of(withFirst).second };
}

/** A share in per cent with one decimal; 100% is said of nothing less. */
function percent({ share }: Pick<Agreement, 'share'>): string {
	return share === 1 ? '100%' : `${Math.min(99.9, share * 100).toFixed(1)}%`;
}
