import { pinLimit } from './pins.ts';

/** What the page of chosen clauses shows, as its address states it. */
export interface Selection {
	/** Ids in order, `sx-plan-2021.16`; one that names no clause is kept, for the page to say so. */
	ids: string[];
	/** The differences of two clauses are marked. */
	isMarked: boolean;
}

const names = ['a', 'b', 'c', 'd'].slice(0, pinLimit);

/** Reads `?a=sx-plan-2021.16&b=sx-plan-2022.37&view=diff`; gaps close up, a clause named twice counts once. */
export function readSelection(search: string): Selection {
	const given = new URLSearchParams(search);
	const ids = names.map((name) => tidy(given.get(name) ?? '')).filter(Boolean);
	return { ids: [...new Set(ids)], isMarked: given.get('view') === 'diff' };
}

/** The address of a selection, without what goes without saying; '' for none. Ids stand in it as they are read. */
export function writeSelection({ ids, isMarked }: Selection): string {
	const given = ids.slice(0, pinLimit).map((id, index) => `${names[index]}=${encodeURIComponent(id)}`);
	if (isMarked) given.push('view=diff');
	return ids.length > 0 ? `?${given.join('&')}` : '';
}

/** As search and the open data write ids: `sx-plan-2021/16`, `/d/sx-plan-2021/#16`. */
function tidy(id: string): string {
	return id
		.trim()
		.toLowerCase()
		.replace(/^.*\/d\//, '')
		.replace(/\/$/, '')
		.replace(/\/?[/#]/, '.');
}
