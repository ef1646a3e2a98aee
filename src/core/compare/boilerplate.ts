import { textOfPiece, type Clause } from '../model/clause.ts';
import { withOffsets } from '../model/mark.ts';
import type { Formula } from '../model/boilerplate.ts';

/** One end of a shared passage. */
export interface PassageEnd {
	clause: Clause;
	ancestors: readonly Clause[];
	offset: number;
	length: number;
}

/** What is boilerplate by where it stands; a rule holds when both ends of the passage meet it. */
export const boilerplateRules = [
	{ reason: '责任单位的括注', holds: isInUnitLine },
	{
		reason: '印发通知的格式',
		holds: ({ clause, ancestors }: PassageEnd) => [clause, ...ancestors].some(({ level }) => level === 'notice'),
	},
	// Closing matter without a part goes on with the plan.
	{
		reason: '版记的格式',
		holds: ({ clause, ancestors }: PassageEnd) => clause.part !== null && ancestors.some(({ level }) => level === 'closing'),
	},
] as const satisfies readonly { reason: string; holds: (end: PassageEnd) => boolean }[];

/** Why a passage is boilerplate, by rule or by its wording; null when it is not. */
export function findBoilerplate(text: string, ends: readonly PassageEnd[], formulas: readonly Formula[]): string | null {
	const rule = boilerplateRules.find(({ holds }) => ends.every(holds));
	return rule?.reason ?? formulas.find((formula) => text.includes(formula.text))?.reason ?? null;
}

function isInUnitLine({ clause, offset, length }: PassageEnd): boolean {
	return withOffsets(clause.pieces).some(
		({ piece, start }) => piece.kind === 'units' && start <= offset && offset + length <= start + textOfPiece(piece).length,
	);
}
