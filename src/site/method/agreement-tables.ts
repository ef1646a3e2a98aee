import type { Agreement, TargetField, Unitising } from '../../core/facts/agreement.ts';
import { targetFields } from '../../core/facts/agreement.ts';
import type { AlignmentAgreement } from '../../core/facts/alignment-agreement.ts';
import type { CodingRecord } from './agreement.ts';

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

/** The two tables of agreement. */
export interface AgreementTables {
	units: UnitRow[];
	groups: { name: string; rows: AgreementRow[] }[];
	/** Pairs of targets whose quotes differ but share words. */
	quotesOverlapping: number;
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

/** Writes the tables of agreement. @param alignments null where no clauses were aligned twice */
export function tabulateAgreement(record: CodingRecord, alignments: CodingRecord<AlignmentAgreement> | null): AgreementTables {
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
export function percent({ share }: Pick<Agreement, 'share'>): string {
	return share === 1 ? '100%' : `${Math.min(99.9, share * 100).toFixed(1)}%`;
}

/** Names what both codings have all alike, and where they differ most. */
export function describeAgreement({ between }: CodingRecord, alignments: CodingRecord<AlignmentAgreement> | null): string {
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
