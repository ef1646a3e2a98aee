import { trimMarks } from '../../../core/compare/trim-marks.ts';
import { countHan } from '../../../core/compare/shared-passages.ts';
import type { Division } from './divisions.ts';
import type { PairSide, SharedPage } from './shared-page.ts';

/** What the page of two documents has found, in sentences. */
export interface SharedFinding {
	headline: string;
	/** How much there is, and of what length. */
	measure: string;
	/** Where it stands in each document; a line does not break within a part that is whole. Empty where there is nothing. */
	places: { text: string; whole: boolean }[];
}

/** Puts into words what two documents have in common. */
export function describeShared(page: Pick<SharedPage, 'a' | 'b' | 'passages' | 'boilerplate' | 'longest'>): SharedFinding {
	const { a, b, passages, boilerplate, longest } = page;
	const [first, second] = [a.meta.short_title, b.meta.short_title];
	const formulas = boilerplate.length > 0 ? `另有${boilerplate.length}处是套话或公文格式，列在最后，不计在内。` : '';
	if (passages.length > 0)
		return {
			headline: `${passages.length}处文字，一字不差`,
			measure: `15个汉字以上、逐字相同的文字有${passages.length}处：在${first}里占${a.shared}字，为全文的${formatShare(a)}；在${second}里占${b.shared}字，为全文的${formatShare(b)}。${formulas}`,
			places: [plain(`${first}的相同文字`), ...describePlaces(a), plain(`，${second}的`), ...describePlaces(b), plain('。')],
		};
	if (boilerplate.length > 0)
		return {
			headline: '除公文格式外，没有15字以上的相同文字',
			measure: `${first}与${second}逐字相同而满15个汉字的文字只有${boilerplate.length}处，都是套话或公文格式。`,
			places: [],
		};
	return {
		headline: '没有15字以上的相同文字',
		measure: `${first}与${second}没有一处15个汉字以上的文字逐字相同；最长的一处只有${countHan(longest)}个汉字：“${trimMarks(longest).words}”。`,
		places: [],
	};
}

/** 10.3%; a share that would round to nothing is said to be small. */
function formatShare({ shared, total }: PairSide): string {
	const share = (100 * shared) / total;
	return share < 0.1 ? '不到0.1%' : `${share.toFixed(1)}%`;
}

type Place = SharedFinding['places'][number];

function plain(text: string): Place {
	return { text, whole: false };
}

/** Sections that hold more than one passage, fullest first; how scattered they are where none does. */
function describePlaces({ densest }: PairSide): Place[] {
	const nameOf = ({ isChapter, name, label, title }: Division): Place[] => [{ text: isChapter ? label : name, whole: true }, plain(title)];
	const full = densest.filter(({ count }) => count > 1).slice(0, 3);
	const named = full.flatMap(({ division, count }, index) => [
		...(index > 0 ? [plain('、')] : []),
		...nameOf(division),
		{ text: `（${count}处）`, whole: true },
	]);
	const [only] = densest;
	if (densest.length === 1 && only) return [plain('都在'), ...nameOf(only.division)];
	if (full.length === 0) return [plain(`分散在${densest.length}个部分，各1处`)];
	return [plain(full.length === densest.length ? '都在' : '多在'), ...named];
}
