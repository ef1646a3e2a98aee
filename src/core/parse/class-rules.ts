import { inkless } from './fold.ts';
import { textOf, type DropLedger, type Paragraph, type Unit } from './paragraph.ts';

const toFullWidth: { [character: string]: string } = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };
const han = /[\u3400-\u9fff\uf900-\ufaff]/;
const eastAsian = /[\u3400-\u9fff\uf900-\ufaff\u3001-\u303f\uff01-\uff0f\uff1a-\uff1f“”‘’—…·]/;
const latinDigitSign = /[０-９Ａ-Ｚａ-ｚ％＋]/;

/**
 * Applies the class rules of the edition to a paragraph, in place: stray blanks, full-width Latin letters and digits, half-width punctuation.
 * Each changed unit carries the rule's name.
 */
export function applyClassRules(paragraph: Paragraph, ledger: DropLedger): void {
	paragraph.units = narrowAlphanumerics(paragraph.units);
	paragraph.units = dropBlanks(paragraph, ledger);
	paragraph.units = widenPunctuation(paragraph.units);
}

function narrowAlphanumerics(units: Unit[]): Unit[] {
	return units.map((unit, index) => {
		const isDot = unit.character === '．' && /[0-9０-９]/.test(units[index - 1]?.character ?? '');
		if (!isDot && !latinDigitSign.test(unit.character)) return unit;
		const character = String.fromCharCode(unit.character.charCodeAt(0) - 0xfee0);
		return { ...unit, character, rule: 'half-width-alphanumerics' };
	});
}

function dropBlanks(paragraph: Paragraph, ledger: DropLedger): Unit[] {
	const { units, labelEnd } = paragraph;
	const inUnitList = findSignedLists(textOf(paragraph));
	const result: Unit[] = [];
	for (let index = 0; index < units.length;) {
		const unit = units[index];
		if (!unit) break;
		if (!inkless.test(unit.character)) {
			result.push(unit);
			index += 1;
			continue;
		}
		let next = index;
		while (next < units.length && inkless.test(units[next]?.character ?? '')) next += 1;
		const before = result.at(-1);
		const after = units[next];
		const start = unit.start;
		const end = units[next - 1]?.end ?? unit.end;
		const afterLabel = labelEnd !== undefined && before !== undefined && before.end <= labelEnd && (after?.start ?? 0) >= labelEnd;
		const isPrintedLine =
			/\d/.test(after?.character ?? '') && /^\d{4}年\d{1,2}月\d{1,2}日\s*印\s*发$/.test(textOf({ units: units.slice(next) }));
		if ((next - index >= 4 || isPrintedLine) && !afterLabel && after && before)
			result.push({ character: '　', start, end, rule: 'column-gap' });
		else if (!afterLabel && ((isAscii(before) && isAscii(after)) || (inUnitList(index) && isHan(before) && isHan(after))))
			result.push(...units.slice(index, next));
		else ledger.drop(start, end, 'stray-blank');
		index = next;
	}
	return result;
}

// In 责任单位：省教育厅 省财政厅 a blank parts two names.
function findSignedLists(text: string): (index: number) => boolean {
	const spans = [...text.matchAll(/(?:^|[（(【[])(?:责任|牵头|配合|负责)[^（(【[：:]{0,8}[：:][^）)】\]]*/g)].map(
		(match) => [match.index, match.index + match[0].length] as const,
	);
	return (index) => spans.some(([start, end]) => index >= start && index < end);
}

function isHan(unit: Unit | undefined): boolean {
	return unit !== undefined && han.test(unit.character);
}

function isAscii(unit: Unit | undefined): boolean {
	return unit !== undefined && /[\x21-\x7e]/.test(unit.character);
}

function widenPunctuation(units: Unit[]): Unit[] {
	const pairs = matchBrackets(units);
	return units.map((unit, index) => {
		const wide = toFullWidth[unit.character];
		if (wide === undefined) return unit;
		const partner = pairs.get(index);
		const isEastAsian =
			touchesHan(units, index) || (partner !== undefined && (touchesHan(units, partner) || holdsHan(units, index, partner)));
		return isEastAsian ? { ...unit, character: wide, rule: 'full-width-punctuation' } : unit;
	});
}

// A colon or comma between two digits is part of a number (5:5, 1,000).
function touchesHan(units: readonly Unit[], index: number): boolean {
	const before = units[index - 1]?.character ?? '';
	const after = units[index + 1]?.character ?? '';
	if (/\d/.test(before) && /\d/.test(after)) return false;
	return eastAsian.test(before) || eastAsian.test(after);
}

function holdsHan(units: readonly Unit[], one: number, other: number): boolean {
	return units.slice(Math.min(one, other), Math.max(one, other)).some((unit) => han.test(unit.character));
}

/** Partner of each round bracket, of either width. */
function matchBrackets(units: readonly Unit[]): Map<number, number> {
	const open: number[] = [];
	const pairs = new Map<number, number>();
	units.forEach((unit, index) => {
		if (/[(（]/.test(unit.character)) open.push(index);
		const from = /[)）]/.test(unit.character) ? open.pop() : undefined;
		if (from === undefined) return;
		pairs.set(from, index);
		pairs.set(index, from);
	});
	return pairs;
}
