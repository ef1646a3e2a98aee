import { wholeProvinces } from '../../core/facts/vocabulary.ts';
import { listDepartments } from './department-table.ts';
import { readIndicatorTable, readPlaceTable, readSectorTable } from './tables.ts';

/** Name of a sector; an id the table lacks stands for itself, here and below. */
export const nameSector = namer(readSectorTable);

/** Name of an indicator. */
export const nameIndicator = namer(readIndicatorTable);

/** Name of a place of the gazetteer, or of what else a target may be about: 山西, 各市. */
export const namePlace = namer(() => [...readPlaceTable(), ...Object.entries(wholeProvinces).map(([id, name]) => ({ id, name }))]);

/** Name of a unit, as first printed. */
export const nameUnit = namer(listDepartments);

function namer(readTable: () => readonly { id: string; name: string }[]): (id: string) => string {
	let names: ReadonlyMap<string, string> | undefined;
	return (id) => {
		names ??= new Map(readTable().map((row) => [row.id, row.name]));
		return names.get(id) ?? id;
	};
}
