import type { DocumentMeta } from '../../core/model/document.ts';
import type { DocumentFacts } from '../../core/model/facts.ts';
import type { Place } from '../../core/model/place.ts';
import { findRelated } from './place-relations.ts';

/** How often a document names a place. */
export interface PlaceCount {
	document: DocumentMeta;
	/** Mentions of the place itself. */
	named: number;
	/** Printed names of other places that hold its name, one a mention: 太原机场. */
	inNames: string[];
}

/** Counts the mentions of a place in each document, in the order of `documents`. */
export function countPlace(
	place: Place,
	places: readonly Place[],
	documents: readonly DocumentMeta[],
	facts: readonly Pick<DocumentFacts, 'document' | 'mentions'>[],
): PlaceCount[] {
	const related = new Set(findRelated(place, places).map(({ id }) => id));
	return documents.map((document) => {
		const mentions = facts.find((entry) => entry.document === document.id)?.mentions ?? [];
		return {
			document,
			named: mentions.filter((mention) => mention.place === place.id).length,
			inNames: mentions
				.filter((mention) => related.has(mention.place) && mention.surface.includes(place.name))
				.map(({ surface }) => surface),
		};
	});
}

/** Whether a document has the name of a place at all, be it in the name of another. */
export function isNamed({ named, inNames }: PlaceCount): boolean {
	return named > 0 || inNames.length > 0;
}

/** Sum of mentions of the place itself. */
export function totalNamed(counts: readonly PlaceCount[]): number {
	return counts.reduce((sum, { named }) => sum + named, 0);
}

/** Sum of mentions in the names of other places. */
export function totalInNames(counts: readonly PlaceCount[]): number {
	return counts.reduce((sum, { inNames }) => sum + inNames.length, 0);
}

/** The province a city is in: that of the documents that name it. */
export function provinceOf(counts: readonly PlaceCount[]): string {
	return counts.find(isNamed)?.document.province ?? '';
}
