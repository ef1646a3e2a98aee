import type { Citation } from '../../../core/cite/citation.ts';
import { datasetJsonLd } from '../../../core/cite/dataset-json-ld.ts';
import { citeData } from '../../../core/cite/data-citation.ts';
import { writeJsonLd } from '../../../core/cite/json-ld.ts';
import { layoutValues, type Panel } from './value-layout.ts';
import { indicatorPath } from '../../../core/facts/paths.ts';
import type { IndicatorRow, TargetRow } from '../../../core/model/fact-rows.ts';
import type { DocumentMeta } from '../../../core/model/document.ts';
import { listDocuments } from '../../corpus/documents.ts';
import { readEditions } from '../../corpus/editions.ts';
import { listIndicators, listSectors, listTargets } from '../../corpus/fact-rows.ts';
import { readLineages } from '../../corpus/facts.ts';
import { absolute, href } from '../../corpus/href.ts';
import { byTime, listIndicatorValues, type IndicatorValue } from './indicator-values.ts';
import { listVerdicts, type Verdict } from './indicator-verdicts.ts';
import { readText } from '../../corpus/document-text.ts';
import { buildDate, site } from '../../corpus/site.ts';
import { kindNames } from '../../corpus/target-words.ts';

/** A sector with the address of its page. */
interface SectorLink {
	id: string;
	href: string;
	name: string;
}

/** What one document says of an indicator: its values, or that it gives none. */
export interface DocumentShare {
	meta: DocumentMeta;
	values: IndicatorValue[];
	/** Verdicts that say the document no longer mentions a value. */
	dropped: Verdict[];
	/** Number of its clauses of the indicator's main sector. */
	clauseCount: number;
	/** Where it has none: the sector's search terms, when its text has none of them either. */
	lacking: readonly string[];
}

/** Everything an indicator page shows. */
export interface IndicatorPage {
	indicator: IndicatorRow;
	url: string;
	kinds: string[];
	/** Main sector first. */
	sectors: SectorLink[];
	/** In the order of the documents. */
	values: IndicatorValue[];
	/** Chart of the values; empty for a single value, which needs none. */
	panels: Panel[];
	verdicts: Verdict[];
	shares: DocumentShare[];
	related: { href: string; name: string; finding: string }[];
	downloads: { href: string; name: string; format: string }[];
	citations: Citation[];
	/** Text of the JSON-LD script. */
	jsonLd: string;
	previous: { href: string; name: string; title: string } | undefined;
	next: { href: string; name: string; title: string } | undefined;
}

/** Ids of all indicators in their order. */
export async function listIndicatorPages(): Promise<string[]> {
	return (await listIndicators()).map(({ id }) => id);
}

/** Collects the page of an indicator. @throws Error when there is none of that id */
export async function getIndicatorPage(id: string): Promise<IndicatorPage> {
	const [indicators, sectors, documents] = await Promise.all([listIndicators(), listSectors(), listDocuments()]);
	const position = indicators.findIndex((indicator) => indicator.id === id);
	const indicator = indicators[position];
	if (!indicator) throw new Error(`no indicator ${id}`);
	const values = await listIndicatorValues(id);
	const rows = values.map(({ row }) => row);
	const verdicts = listVerdicts(id, values, documents);
	const sectorIds = [...new Set(rows.flatMap((row) => row.sectors))];
	const mainSector = sectors.find((sector) => sector.id === sectorIds[0]);
	const url = absolute(indicatorPath(id));
	const neighbour = (other: IndicatorRow | undefined, name: string) =>
		other && { href: href(indicatorPath(other.id)), name, title: other.name };
	return {
		indicator,
		url,
		kinds: [...new Set(rows.map((row) => kindNames[row.kind]))],
		sectors: sectorIds.flatMap((sector) =>
			sectors.filter((row) => row.id === sector).map(({ name }) => ({ id: sector, href: href(`sectors/${sector}/`), name })),
		),
		values,
		panels:
			values.length < 2
				? []
				: layoutValues(
						[...values].sort(byTime).map(({ row }) => ({ ...row, low: row.value_low, high: row.value_high })),
						readLineages().flatMap(({ from, to, comparable }) => (from && to ? [{ from, to, comparable }] : [])),
						indicator.unit,
					),
		verdicts,
		shares: documents.map((meta) => {
			const clauseCount = mainSector?.clauses.filter((clause) => clause.startsWith(`${meta.id}/`)).length ?? 0;
			const terms = clauseCount === 0 ? (mainSector?.terms ?? []) : [];
			return {
				meta,
				values: values.filter(({ context }) => context.meta.id === meta.id),
				dropped: verdicts.filter(({ change, to }) => change === 'dropped' && to.document?.id === meta.id),
				clauseCount,
				lacking: terms.some((term) => readText(meta.id).includes(term)) ? [] : terms,
			};
		}),
		related: await findRelated(id, rows),
		downloads: listDownloads(id),
		citations: citeData({
			name: indicator.name,
			finding: indicator.finding,
			site: site.title,
			author: site.name,
			published: readEditions()[0]?.date ?? buildDate,
			accessed: buildDate,
			url,
			values: values.map(({ row, context }) => ({
				quote: row.quote,
				place: `《${context.meta.title}》${context.meta.number ? `（${context.meta.number}）` : ''}${context.clauseName}`,
				url: context.url,
			})),
		}),
		jsonLd: writeJsonLd(
			datasetJsonLd({
				indicator,
				rows,
				url,
				files: listDownloads(id).map(({ name, format }) => ({ url: absolute(`targets/${name}`), format })),
				sources: values.map(({ context }) => context.url),
				provinces: [...new Set(values.map(({ context }) => context.meta.province))],
				publisher: site.name,
				modified: readEditions()[0]?.date ?? buildDate,
			}),
		),
		previous: neighbour(indicators[position - 1], '上一指标'),
		next: neighbour(indicators[position + 1], '下一指标'),
	};
}

function listDownloads(id: string): IndicatorPage['downloads'] {
	return (['CSV', 'JSON'] as const).map((format) => {
		const name = `${id}.${format.toLowerCase()}`;
		return { href: href(`targets/${name}`), name, format };
	});
}

/** Indicators of the same clause, then of the same main sector, those that more documents share in front. */
async function findRelated(id: string, own: readonly TargetRow[]): Promise<IndicatorPage['related']> {
	const [indicators, targets] = await Promise.all([listIndicators(), listTargets()]);
	const clauses = new Set(own.map(({ clause }) => clause));
	const sector = own[0]?.sectors[0];
	const documentsOf = (rows: readonly TargetRow[]): number => new Set(rows.map(({ clause }) => clause.split('/')[0])).size;
	return indicators
		.filter((other) => other.id !== id)
		.map((other) => ({ other, rows: targets.filter(({ indicator }) => indicator === other.id) }))
		.filter(({ rows }) => rows.some((row) => clauses.has(row.clause) || row.sectors[0] === sector))
		.map(({ other, rows }) => ({ other, near: rows.some(({ clause }) => clauses.has(clause)), spread: documentsOf(rows) }))
		.sort((a, b) => Number(b.near) - Number(a.near) || b.spread - a.spread)
		.slice(0, 6)
		.map(({ other }) => ({ href: href(indicatorPath(other.id)), name: other.name, finding: other.finding }));
}
