/** An amount in its base unit: 10万元 is 100000元. */
export interface Quantity {
	value: number;
	/** Unit without the multiplier; empty where none is printed. */
	unit: string;
}

const digits = '零一二三四五六七八九';
const powers: { [character: string]: number } = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** 百分点 and 千米 are units themselves; only what ends in 万 or 亿 multiplies. */
const multiplier = /^[十百千]?[万亿]+/;
const numeral = /^(?:\d+(?:\.\d+)?[十百千万亿]*|[〇零一二三四五六七八九十百千万亿两]+)/;

/** An amount as printed, in its base unit: 1亿元 is 1e8元, 4万套 is 40000套, 30% is 30%. */
export function toBase(value: number, unit: string): Quantity {
	const factor = multiplier.exec(unit)?.[0] ?? '';
	return { value: tidy(value * product(factor)), unit: unit.slice(factor.length) };
}

/**
 * Value of a numeral, Arabic, Chinese or both: 1000亿, 千亿, 三十六, 二〇二一.
 * NaN for what names no single amount: 千百亿 (hundreds to thousands), 十四五 (the fourteenth five-year plan).
 */
export function parseNumber(token: string): number {
	const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(token);
	if (arabic) return tidy(Number(arabic[1]) * product(arabic[2] ?? ''));
	if (/^[十百千]?[万亿]+$/.test(token)) return product(token);
	const plain = token.replaceAll('〇', '零').replaceAll('两', '二');
	if (!/^[零一二三四五六七八九十百千]+[万亿]*$/.test(plain)) return NaN;
	const large = /[万亿]*$/.exec(plain)?.[0] ?? '';
	return small(plain.slice(0, plain.length - large.length)) * product(large);
}

/** Reads an amount as a reader types it: 1000亿元, ≥10万元, 30％, 五; null for anything else. */
export function parseQuantity(text: string): Quantity | null {
	const plain = text.normalize('NFKC').replace(/[\s,≥≤<>=]/g, '');
	const token = numeral.exec(plain)?.[0] ?? '';
	const value = parseNumber(token);
	return Number.isNaN(value) ? null : { value, unit: plain.slice(token.length) };
}

/** Below ten thousand; digits alone are read one by one. */
function small(text: string): number {
	if (!/[十百千]/.test(text)) return Number([...text].map((digit) => digits.indexOf(digit)).join(''));
	let total = 0;
	let digit = -1;
	for (const [index, character] of [...text].entries()) {
		const power = powers[character];
		if (power !== undefined) {
			// Only 十 of 十五 and 百 of 百亿 stand without a figure, and only in front.
			if (digit === -1 && index > 0) return NaN;
			total += (digit === -1 ? 1 : digit) * power;
			digit = -1;
		} else if (digit > 0) return NaN;
		else digit = digits.indexOf(character);
	}
	return total + Math.max(digit, 0);
}

function product(multipliers: string): number {
	return [...multipliers].reduce((total, character) => total * (powers[character] ?? 1), 1);
}

/** 6.5 times 10000 is 65000, not 65000.00000000001. */
function tidy(value: number): number {
	return Number(value.toPrecision(12));
}
