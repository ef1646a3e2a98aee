import type { DocumentMeta } from '../../core/model/document.ts';
import type { Place } from '../../core/model/place.ts';
import { hasPlacePage, placePath } from '../../core/facts/paths.ts';
import { listDocuments } from '../corpus/documents.ts';
import { readFacts } from '../corpus/facts.ts';
import { href } from '../corpus/href.ts';
import { findLookAlikes, type LookAlike } from './look-alikes.ts';
import { readPassages, type Passage } from '../corpus/passages.ts';
import { countPlace, provinceOf, type PlaceCount } from './place-counts.ts';
import { findPlace } from './place-findings.ts';
import { placeKindNames } from './place-kinds.ts';
import { findLayoutParts, type LayoutPart } from './place-layouts.ts';
import { findRelated } from './place-relations.ts';
import { findPlaceTargets, type PlaceTargets } from './place-targets.ts';
import { findPlaceUnits, type PlaceUnit } from './place-units.ts';
import { readPlaceTable } from '../corpus/tables.ts';

/** What a document says of the place. */
export interface PlaceDocument extends PlaceCount {
	passages: Passage[];
}

/** A place in a city, or one that carries the place's name. */
export interface RelatedPlace {
	place: Place;
	kind: string;
	href: string;
	/** True when the documents say that it lies in the city. */
	isInside: boolean;
	passages: Passage[];
}

/** Everything the page of a place shows. */
export interface PlacePage {
	place: Place;
	kind: string;
	/** The city it lies in by the documents' own words. */
	city: { name: string; href: string } | null;
	findings: string[];
	/** Documents in the order of time. */
	documents: PlaceDocument[];
	/** Its part in each layout of its province; empty for a place that is no city. */
	layouts: LayoutPart[];
	related: RelatedPlace[];
	targets: PlaceTargets;
	units: PlaceUnit[];
	lookAlikes: (LookAlike & { name: string | null; insteadHref: string | null })[];
	/** Titles of documents by id. */
	titles: Map<string, DocumentMeta>;
}

/** Ids of the places that have a page. */
export async function listPlacePages(): Promise<string[]> {
	const facts = await readFacts();
	return readPlaceTable()
		.filter((place) => hasPlacePage(place, facts))
		.map(({ id }) => id);
}

/** Collects the page of a place. @throws Error for an id without a page */
export async function getPlacePage(id: string): Promise<PlacePage> {
	const [documents, facts, passages] = await Promise.all([listDocuments(), readFacts(), readPassages()]);
	const places = readPlaceTable();
	const place = places.find((candidate) => candidate.id === id);
	if (!place) throw new Error(`no place ${id} in seeds/places.yaml`);
	const pathOf = placePath(places, facts);
	const own = passages.get(id) ?? [];
	const related = findRelated(place, places);
	const counts = countPlace(place, places, documents, facts);
	const province = place.kind === 'city' ? provinceOf(counts) : '';
	const layouts = place.kind === 'city' ? await findLayoutParts(id, province) : [];
	const city = places.find((candidate) => candidate.id === place.city);
	const lookAlikes = await findLookAlikes(place.name, new Set([id, ...related.map((other) => other.id)]), facts);
	const nameOf = new Map(places.map((candidate) => [candidate.id, candidate.name]));
	return {
		place,
		kind: placeKindNames[place.kind],
		city: city ? { name: city.name, href: href(pathOf(city.id)) } : null,
		findings: [
			findPlace({ ...place, counts }, province),
			...layoutFindings(place, layouts),
			...(place.kind === 'brand' ? ['这是以地为名的品牌，不计为提及该地。'] : []),
		],
		documents: counts.map((count) => ({ ...count, passages: own.filter(({ clause }) => clause.document === count.document.id) })),
		layouts,
		related: related.map((other) => ({
			place: other,
			kind: placeKindNames[other.kind],
			href: href(pathOf(other.id)),
			isInside: other.city === id,
			passages: passages.get(other.id) ?? [],
		})),
		targets: await findPlaceTargets(place, own),
		units: findPlaceUnits(place, documents),
		lookAlikes: lookAlikes.map((found) => ({
			...found,
			name: found.instead && (nameOf.get(found.instead) ?? null),
			insteadHref: found.instead && href(pathOf(found.instead)),
		})),
		titles: new Map(documents.map((meta) => [meta.id, meta])),
	};
}

/** Whether the layouts name the city; said only when they differ. */
function layoutFindings({ name }: Place, layouts: readonly LayoutPart[]): string[] {
	const named = layouts.filter(({ roles }) => roles.length > 0);
	const silent = layouts.filter(({ roles }) => roles.length === 0);
	if (named.length === 0 || silent.length === 0) return [];
	const list = (parts: readonly LayoutPart[]): string => parts.map((part) => `“${part.name}”`).join('、');
	return [`${list(named)}布局一节点了${name}的名，${list(silent)}布局一节没有。`];
}
