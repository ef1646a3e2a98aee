import type { z } from 'astro/zod';
import { departmentFile, departmentFinder } from '../model/department.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { indicator } from '../model/indicator.ts';
import { place, type Place } from '../model/place.ts';
import { sector } from '../model/sector.ts';
import { parse } from 'yaml';
import { finding, readRecords } from './located.ts';

/** Reads a file beside the seeds by name; null when there is none. */
export type ReadFile = (name: string) => string | null;

/** Ids the coded facts of every document may refer to. */
export interface Vocabulary {
	indicators: ReadonlySet<string>;
	sectors: ReadonlySet<string>;
	/** The gazetteer. */
	places: readonly Place[];
	/** What a target may be about: cities, provinces, `each-city`, `each-county`. */
	targetPlaces: ReadonlySet<string>;
	/** Id of the unit a printed name means in a province; null for a name the table of units lacks. */
	findUnit: (name: string, province: string) => string | null;
}

/** Places of targets that are no entry of the gazetteer. */
export const wholeProvinces = { shanxi: '山西', qinghai: '青海', 'each-city': '各市', 'each-county': '各县' } as const;

/** Reads `indicators.yaml`, `sectors.yaml`, `places.yaml` and `departments.yaml`; a missing file is an empty table. */
export function readVocabulary(read: ReadFile): { vocabulary: Vocabulary; findings: [file: string, diagnostic: Diagnostic][] } {
	const findings: [string, Diagnostic][] = [];
	const ids = <T extends z.ZodType<{ id: string }>>(name: string, schema: T): z.output<T>[] => {
		const { records, diagnostics } = readRecords(read(name) ?? '[]', schema);
		records.forEach(({ value, ...at }, index) => {
			if (records.findIndex((other) => other.value.id === value.id) < index)
				diagnostics.push(finding('fact-invalid', at, `标识“${value.id}”重复。`, '每个标识只用一次。'));
		});
		findings.push(...diagnostics.map((diagnostic) => [name, diagnostic] as [string, Diagnostic]));
		return records.map(({ value }) => value);
	};
	const places = ids('places.yaml', place);
	const setOf = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
	return {
		vocabulary: {
			indicators: setOf(ids('indicators.yaml', indicator)),
			sectors: setOf(ids('sectors.yaml', sector)),
			places,
			targetPlaces: new Set([...places.filter(({ kind }) => kind === 'city').map(({ id }) => id), ...Object.keys(wholeProvinces)]),
			findUnit: departmentFinder(departmentFile.parse(parse(read('departments.yaml') ?? '[]'))),
		},
		findings,
	};
}
