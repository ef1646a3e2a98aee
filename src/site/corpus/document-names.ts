import type { DocumentMeta } from '../../core/model/document.ts';
import { formatNumeral } from '../../core/parse/numeral.ts';

/** Names some of the documents in as few words as are clear: 五份文件, 约2014年的两份方案, 2021年以来的三份山西文件. */
export function nameDocuments(some: readonly DocumentMeta[], all: readonly DocumentMeta[]): string {
	if (some.length === all.length) return `${countOf(all.length)}份文件`;
	const left = new Set(some.map(({ id }) => id));
	const names: string[] = [];
	for (const { documents, name } of groupsOf(all)) {
		if (documents.length < 2 || !documents.every(({ id }) => left.has(id))) continue;
		documents.forEach(({ id }) => left.delete(id));
		names.push(name);
	}
	const rest = some.filter(({ id }) => left.has(id)).map(({ short_title }) => short_title);
	return joinNames([...names, ...rest]);
}

/** 甲、乙和丙. */
export function joinNames(names: readonly string[]): string {
	return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
}

/** Groups that have a name of their own, largest first: the dated documents, the undated ones, yearly plans of one kind. */
function groupsOf(all: readonly DocumentMeta[]): { documents: readonly DocumentMeta[]; name: string }[] {
	const undated = all.filter(({ issued, estimated }) => !issued && estimated);
	const dated = all.filter(({ issued }) => issued);
	const series = findSeries(all) ?? [];
	const years = new Set(undated.map(({ estimated }) => estimated?.year));
	const first = dated.map(({ issued }) => issued?.slice(0, 4) ?? '').sort()[0];
	const province = provincesOf(dated).size === 1 ? (dated[0]?.province ?? '') : '';
	return [
		{ documents: dated, name: `${first}年以来的${countOf(dated.length)}份${province}文件` },
		{ documents: undated, name: `约${[...years].join('、')}年的${countOf(provincesOf(undated).size)}省方案` },
		{ documents: series, name: `${series.map(({ period }) => period).join('、')}年的${series[0]?.kind}` },
	];
}

function provincesOf(documents: readonly DocumentMeta[]): Set<string> {
	return new Set(documents.map(({ province }) => province));
}

/** Numeral before a measure word: 两份, 三份. */
export function countOf(value: number): string {
	return value === 2 ? '两' : formatNumeral(value);
}

/** The two latest documents of one province and kind: a plan and the one that follows it. */
export function findSeries(all: readonly DocumentMeta[]): [DocumentMeta, DocumentMeta] | undefined {
	const found = all.flatMap((later, index) => {
		const earlier = all.slice(0, index).findLast(({ province, kind }) => province === later.province && kind === later.kind);
		return earlier ? ([[earlier, later]] as [DocumentMeta, DocumentMeta][]) : [];
	});
	return found.at(-1);
}

/** Two documents of one kind from two provinces. */
export function findPair(all: readonly DocumentMeta[]): [DocumentMeta, DocumentMeta] | undefined {
	for (const [index, one] of all.entries()) {
		const other = all.slice(index + 1).find(({ province, kind }) => province !== one.province && kind === one.kind);
		if (other) return [one, other];
	}
	return undefined;
}
