import { findEarlier, textsOf, type ShownClause } from '../../../core/compare/shown-clause.ts';
import { similarity } from '../../../core/compare/similarity.ts';
import type { Column } from '../../../core/compare/two-columns.ts';
import type { OwnMark } from './column-card.ts';

/** Likeness from which on two texts are wordings of one matter, so that marks between them can be read. */
const comparable = 0.3;

/** How two clauses differ in words. */
export interface Difference {
	likeness: number;
	isComparable: boolean;
	/** The two texts with what only one has, when that was asked for. */
	columns?: { column: Column; mark: OwnMark }[];
}

/** Compares two clauses shown; nothing for one, three or four. The comparison is loaded when it is asked for. */
export async function compareTwo(
	clauses: readonly ShownClause[],
	isMarked: boolean,
	units: readonly string[],
): Promise<Difference | undefined> {
	const [left, right, third] = clauses;
	if (!left || !right || third) return undefined;
	const texts = [textsOf(left).join('\n'), textsOf(right).join('\n')] as const;
	const likeness = similarity(...texts);
	const isComparable = likeness >= comparable;
	if (!isMarked || !isComparable) return { likeness, isComparable };
	const [{ diffTexts }, { splitColumns }] = await Promise.all([
		import('../../../core/compare/text-diff.ts'),
		import('../../../core/compare/two-columns.ts'),
	]);
	const earlier = findEarlier(left.document, right.document);
	if (earlier === 1) {
		const [older, newer] = splitColumns(diffTexts(texts[1], texts[0], units));
		return {
			likeness,
			isComparable,
			columns: [
				{ column: newer, mark: 'ins' },
				{ column: older, mark: 'del' },
			],
		};
	}
	const [older, newer] = splitColumns(diffTexts(texts[0], texts[1], units));
	const marks: [OwnMark, OwnMark] = earlier === 0 ? ['del', 'ins'] : ['mark', 'mark'];
	return {
		likeness,
		isComparable,
		columns: [
			{ column: older, mark: marks[0] },
			{ column: newer, mark: marks[1] },
		],
	};
}
