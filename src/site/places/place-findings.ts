import type { Place } from '../../core/model/place.ts';
import { isNamed, totalInNames, totalNamed, type PlaceCount } from './place-counts.ts';

/** A place with its counts by document. */
export interface CountedPlace extends Pick<Place, 'name' | 'kind'> {
	counts: PlaceCount[];
}

/** Which cities of a province a document names and which it leaves out. */
export interface Coverage {
	title: string;
	inside: string[];
	outside: string[];
}

/** Which city is named most, and which comes second. @param cities the most named first */
export function findMostNamed([first, second]: readonly CountedPlace[]): string {
	if (!first) return '';
	const documents = first.counts.filter(({ named }) => named > 0).length;
	const inNames = totalInNames(first.counts);
	return [
		`${first.name}被点名最多，在${documents}份文件中有${totalNamed(first.counts)}处`,
		inNames > 0 ? `，另有${inNames}处见于机场、园区、项目等的名称` : '',
		second ? `；其次是${second.name}，${totalNamed(second.counts)}处` : '',
		'。',
	].join('');
}

/** Which cities each document names, be it in the name of another place. @param cities counted in the same documents */
export function coverCities(cities: readonly CountedPlace[]): Coverage[] {
	return (cities[0]?.counts ?? []).map(({ document }, index) => {
		const namesOf = (wanted: boolean): string[] =>
			cities.filter(({ counts }) => counts[index] && isNamed(counts[index]) === wanted).map(({ name }) => name);
		return { title: document.short_title, inside: namesOf(true), outside: namesOf(false) };
	});
}

/** Which documents name all cities, and whom the others leave out, in one sentence. */
export function findLeftOut(coverage: readonly Coverage[]): string {
	const whole = coverage.filter(({ outside }) => outside.length === 0);
	const parts = [
		...(whole.length > 0 ? [`${whole.map(({ title }) => title).join('、')}点到全部${whole[0]?.inside.length}个市`] : []),
		...coverage
			.filter(({ outside }) => outside.length > 0)
			.map(({ title, inside, outside }) =>
				inside.length < outside.length
					? `${title}只点到${inside.join('、')}，没有点到${outside.join('、')}`
					: `${title}没有点到${outside.join('、')}`,
			),
	];
	return `${parts.join('；')}。`;
}

/** The document that leaves out most cities, as the title of the table. */
export function findTitle(coverage: readonly Coverage[]): string {
	const [least] = [...coverage].sort((a, b) => b.outside.length - a.outside.length);
	return least ? `${least.title}只点到${least.inside.length + least.outside.length}个市中的${least.inside.length}个` : '';
}

/** In how many documents and how often a place is named, and which of its province's documents do not have it. */
export function findPlace({ name, kind, counts }: CountedPlace, province: string): string {
	const own = counts.filter(({ document }) => province === '' || document.province === province);
	const naming = counts.filter(({ named }) => named > 0);
	const titles = (chosen: readonly PlaceCount[]): string => chosen.map(({ document }) => document.short_title).join('、');
	const absent = own.filter((count) => !isNamed(count));
	const inNames = totalInNames(counts);
	return [
		naming.length > 0
			? `${name}在${naming.length}份文件中${kind === 'city' ? '被点名' : '被提到'}${totalNamed(counts)}处`
			: `${counts.length}份文件都没有单独点名${name}`,
		inNames > 0 ? `，另有${inNames}处见于其他地方的名称` : '',
		...own
			.filter((count) => count.named === 0 && isNamed(count))
			.map((count) => `；${count.document.short_title}只写到${listNames(count)}`),
		absent.length > 0 ? `；${titles(absent)}未提及` : '',
		'。',
	].join('');
}

function listNames({ inNames }: PlaceCount): string {
	return [...new Set(inNames)].map((name) => (name.includes('“') ? name : `“${name}”`)).join('、');
}
