import type { IndicatorRow, TargetRow } from '../model/fact-rows.ts';
import type { JsonLd } from './json-ld.ts';

/** What the description of an indicator's data needs. */
export interface DatasetInput {
	indicator: IndicatorRow;
	rows: readonly TargetRow[];
	/** Absolute address of the page. */
	url: string;
	files: readonly { url: string; format: string }[];
	/** Absolute addresses of the clauses the values stand in. */
	sources: readonly string[];
	provinces: readonly string[];
	publisher: string;
	/** ISO 8601. */
	modified: string;
}

const mediaTypes: { [format: string]: string } = { CSV: 'text/csv', JSON: 'application/json' };

/** schema.org `Dataset` of an indicator, its variable a `PropertyValue` (`StatisticalVariable` has no unit). */
export function datasetJsonLd({ indicator, rows, url, files, sources, provinces, publisher, modified }: DatasetInput): JsonLd {
	const { name, finding, definition, comparability, unit } = indicator;
	const years = rows.flatMap(({ period }) => period?.match(/\d{4}/g) ?? []).sort();
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		'@id': url,
		url,
		name,
		description: [finding, definition, comparability]
			.filter(Boolean)
			.map((part) => `${String(part).replace(/。$/, '')}。`)
			.join(''),
		variableMeasured: { '@type': 'PropertyValue', name, description: definition, unitText: unit || undefined },
		temporalCoverage: years.length > 0 ? [...new Set([years[0], years.at(-1)])].join('/') : undefined,
		spatialCoverage: provinces.map((province) => ({ '@type': 'AdministrativeArea', name: province })),
		isBasedOn: [...new Set(sources)],
		distribution: files.map((file) => ({ '@type': 'DataDownload', encodingFormat: mediaTypes[file.format], contentUrl: file.url })),
		creator: { '@type': 'Organization', name: publisher },
		license: 'https://creativecommons.org/licenses/by/4.0/',
		dateModified: modified,
		isAccessibleForFree: true,
		inLanguage: 'zh-Hans-CN',
	};
}
