import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { indicatorFile, type Indicator } from '../../core/model/indicator.ts';
import { placeFile, type Place } from '../../core/model/place.ts';
import { sectorFile, type Sector } from '../../core/model/sector.ts';

const read = (name: string): unknown => parse(readFileSync(`seeds/${name}.yaml`, 'utf8')) ?? [];
let sectors: Sector[] | undefined;
let places: Place[] | undefined;
let indicators: Indicator[] | undefined;

/** The taxonomy of sectors in its order. */
export function readSectorTable(): Sector[] {
	return (sectors ??= sectorFile.parse(read('sectors')));
}

/** The gazetteer: cities first, then by kind. */
export function readPlaceTable(): Place[] {
	return (places ??= placeFile.parse(read('places')));
}

/** The indicators of all targets. */
export function readIndicatorTable(): Indicator[] {
	return (indicators ??= indicatorFile.parse(read('indicators')));
}
