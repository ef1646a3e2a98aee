import type { Place } from '../../core/model/place.ts';
import { dutiesOf, fullText, walk, type Clause, type Level } from '../../core/model/clause.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { FacetLabels, SearchRecord } from '../../core/search/record.ts';
import { readClauses } from '../corpus/clause-tree.ts';
import { findDepartment, listDepartments } from '../corpus/department-table.ts';
import { listDocuments } from '../corpus/documents.ts';
import { readFacts } from '../corpus/facts.ts';
import { readPlaceTable, readSectorTable } from '../corpus/tables.ts';

/** What readers call the levels. */
const levelNames: { [level in Level]: string } = {
	notice: '印发通知',
	preamble: '引言',
	work: '正文',
	annex: '附件',
	part: '编',
	chapter: '一级标题',
	section: '二级标题',
	subsection: '三级标题',
	article: '条（第…条）',
	item: '条',
	subitem: '目',
	point: '点',
	measure: '“一是”',
	principle: '原则',
	paragraph: '段',
	box: '专栏',
	table: '表',
	closing: '文末',
};

let made: Promise<{ records: SearchRecord[]; labels: FacetLabels }> | undefined;

/** All clauses as search sees them, in reading order, and the words shown for the values of the facets. */
export function readSearchRecords(): Promise<{ records: SearchRecord[]; labels: FacetLabels }> {
	made ??= makeRecords();
	return made;
}

async function makeRecords(): Promise<{ records: SearchRecord[]; labels: FacetLabels }> {
	const documents = await listDocuments();
	const places = new Map(readPlaceTable().map((place) => [place.id, place]));
	const facts = await readFacts();
	const records = documents.flatMap((meta) => {
		const coded = facts.find(({ document }) => document === meta.id);
		const withTarget = new Set(coded?.targets.map((target) => target.clause));
		const mentions = Map.groupBy(coded?.mentions ?? [], (mention) => mention.clause);
		return [...walk(readClauses(meta.id))].map(([clause, ancestors]): SearchRecord => {
			const department = [...new Set(dutiesOf(clause).flatMap(({ name }) => findDepartment(name, meta.province) ?? []))];
			return {
				id: `${meta.id}/${clause.id}`,
				place: [...ancestors, clause].map(nameInPlace).filter(Boolean),
				text: fullText(clause),
				facets: {
					document: [meta.id],
					province: [meta.province],
					year: yearOf(meta),
					sector: coded?.sectors[clause.id] ?? [],
					department,
					place: [...new Set((mentions.get(clause.id) ?? []).flatMap(({ place }) => cityOf(places.get(place)) ?? []))],
					holds: [...(withTarget.has(clause.id) ? ['target'] : []), ...(department.length > 0 ? ['unit'] : [])],
					level: [clause.level],
				},
			};
		});
	});
	return { records, labels: makeLabels(documents, records) };
}

/** Label and title; a run-in title belongs to the text. */
function nameInPlace({ label, heading, pieces, level, spoken }: Clause): string {
	const title = pieces.some((piece) => piece.kind === 'heading' && piece.run_in) ? '' : heading;
	return `${label}${title}`.trim() || (level === 'paragraph' ? '' : spoken);
}

/** The city a place is or, as the documents say, lies in. */
function cityOf(place: Place | undefined): string | null {
	return place?.kind === 'city' ? place.id : (place?.city ?? null);
}

function yearOf({ issued, estimated }: DocumentMeta): string[] {
	const year = issued?.slice(0, 4) ?? estimated?.year.toString();
	return year === undefined ? [] : [year];
}

function makeLabels(documents: readonly DocumentMeta[], records: readonly SearchRecord[]): FacetLabels {
	const used = new Set(records.flatMap(({ facets }) => Object.values(facets).flat()));
	const departments = listDepartments().filter(({ id }) => used.has(id));
	const isShared = (name: string): boolean => departments.filter((other) => other.name === name).length > 1;
	const years = [...new Set(documents.flatMap(yearOf))].sort();
	const isEstimated = (year: string): boolean => documents.filter((meta) => yearOf(meta).includes(year)).every(({ issued }) => !issued);
	return {
		document: documents.map(({ id, short_title }) => ({ value: id, label: short_title })),
		province: [...new Set(documents.map(({ province }) => province))].map((value) => ({ value, label: value })),
		year: years.map((value) => ({ value, label: `${value}年${isEstimated(value) ? '（估）' : ''}` })),
		level: Object.entries(levelNames)
			.filter(([level]) => used.has(level))
			.map(([value, label]) => ({ value, label })),
		sector: readSectorTable()
			.filter(({ id }) => used.has(id))
			.map(({ id, name }) => ({ value: id, label: name })),
		place: readPlaceTable()
			.filter(({ id, kind }) => kind === 'city' && used.has(id))
			.map(({ id, name }) => ({ value: id, label: name })),
		holds: [
			{ value: 'target', label: '指标或目标' },
			{ value: 'unit', label: '责任单位' },
		],
		department: departments.map(({ id, name, province }) => ({ value: id, label: isShared(name) ? `${name}（${province}）` : name })),
	};
}
