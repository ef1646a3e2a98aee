import { indicatorPath } from '../../core/facts/paths.ts';
import type { Change } from '../../core/model/lineage.ts';
import { nameClause, type ComparedDocument, type NamedClause } from '../corpus/compared-document.ts';
import { readLineages } from '../corpus/facts.ts';
import { href } from '../corpus/href.ts';
import { nameIndicator } from '../corpus/table-names.ts';
import { changeNames } from '../corpus/target-words.ts';

/** A figure where it stands. */
export interface PlacedFigure {
	document: string;
	clause: NamedClause;
	/** The words of the text: 10条. */
	figure: string;
}

/** What became of a figure from the earlier document of a pair to the later. */
export interface FigureChange {
	name: string;
	href: string;
	earlier: PlacedFigure | null;
	later: PlacedFigure | null;
	change: Change;
	changeName: string;
	note: string;
}

/** The figures both documents of a pair have, and those only one has, as coded in the lineages. */
export function listFigureChanges(a: ComparedDocument, b: ComparedDocument): FigureChange[] {
	const place = (key: string | null): PlacedFigure | null => {
		if (key === null) return null;
		for (const document of [a, b]) {
			const target = document.targets.find((candidate) => candidate.key === key);
			if (target) return { document: document.meta.id, clause: nameClause(document, target.clause), figure: target.figure };
		}
		return null;
	};
	return readLineages().flatMap(({ indicator, from, to, absent_from, change, note }) => {
		const sides = new Set([documentOf(from) ?? absent_from, documentOf(to) ?? absent_from]);
		if (!sides.has(a.meta.id) || !sides.has(b.meta.id)) return [];
		const anchor = (from ?? to ?? '').replaceAll('/', '-');
		return [
			{
				name: nameIndicator(indicator),
				href: `${href(indicatorPath(indicator))}#${anchor}`,
				earlier: place(from),
				later: place(to),
				change,
				changeName: changeNames[change],
				note,
			},
		];
	});
}

function documentOf(target: string | null): string | null {
	return target?.split('/')[0] ?? null;
}
