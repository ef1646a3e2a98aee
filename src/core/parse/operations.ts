import type { Operation } from '../model/operation.ts';
import type { DropLedger, Unit } from './paragraph.ts';

/**
 * Derives the recorded operations from the reading text's units and the ledger of what was taken away.
 * By construction every character of the seed is either the unit that stands for it or in an operation.
 * @param units all units of the reading text in order
 */
export function makeOperations(units: readonly Unit[], source: string, ledger: DropLedger): Operation[] {
	const operations: Operation[] = [];
	let position = 0;
	units.forEach((unit, at) => {
		addDrops(operations, at, position, unit.start, source, ledger);
		const original = source.slice(unit.start, unit.end);
		if (original !== unit.character) addReplacement(operations, at, unit, original);
		position = Math.max(position, unit.end);
	});
	addDrops(operations, units.length, position, source.length, source, ledger);
	return operations;
}

function addDrops(operations: Operation[], at: number, from: number, to: number, source: string, ledger: DropLedger): void {
	let start = from;
	while (start < to) {
		const rule = ledger.ruleAt(start) ?? 'line-break';
		let end = start + 1;
		while (end < to && (ledger.ruleAt(end) ?? 'line-break') === rule) end += 1;
		operations.push({ at, length: 0, source: source.slice(start, end), rule });
		start = end;
	}
}

function addReplacement(operations: Operation[], at: number, unit: Unit, original: string): void {
	const last = operations.at(-1);
	const rule = unit.rule ?? 'emendation';
	const joins =
		last &&
		last.rule === rule &&
		last.emendation === unit.emendation &&
		last.at + last.length === at &&
		(last.length > 0 || rule === 'emendation');
	if (joins) {
		last.length += 1;
		last.source += original;
	} else
		operations.push({
			at,
			length: 1,
			source: original,
			rule,
			...(rule === 'emendation' && unit.emendation ? { emendation: unit.emendation } : {}),
		});
}
