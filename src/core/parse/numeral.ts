const digits = '零一二三四五六七八九';
const units: { [character: string]: number } = { 十: 10, 百: 100, 千: 1000 };

/** Numbers printed as one character, as PDF extracts have them. */
const enclosed = ['①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'];

/** Characters a Chinese or Arabic ordinal may consist of, for use inside a character class. */
export const numeralClass = '〇零一二三四五六七八九十百千两0-9';

/**
 * Value of an ordinal as printed in a label: 十二 → 12, 一百零三 → 103, 二〇 → 20, 12 → 12, ⑫ → 12, ㈢ → 3.
 * Returns NaN for anything else.
 */
export function parseNumeral(text: string): number {
	if (/^\d+$/.test(text)) return Number(text);
	for (const series of enclosed) if (text !== '' && series.includes(text)) return series.indexOf(text) + 1;
	const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
	if (plain === '' || /[^零一二三四五六七八九十百千]/.test(plain)) return NaN;
	return /[十百千]/.test(plain) ? additive(plain) : Number([...plain].map((digit) => digits.indexOf(digit)).join(''));
}

/** Chinese numeral of a whole number from 1 to 9999: 12 → 十二, 103 → 一百零三. */
export function formatNumeral(value: number): string {
	let text = '';
	for (const [index, digit] of [...String(value)].entries()) {
		const power = String(value).length - 1 - index;
		if (digit !== '0') text += (digits[Number(digit)] ?? '') + ['', '十', '百', '千'][power];
		else if (!text.endsWith('零')) text += '零';
	}
	return text.replace(/零+$/, '').replace(/^一十/, '十');
}

function additive(text: string): number {
	let total = 0;
	let digit = 0;
	for (const character of text) {
		const unit = units[character];
		if (unit === undefined) digit = digits.indexOf(character);
		else {
			total += (digit === 0 ? 1 : digit) * unit;
			digit = 0;
		}
	}
	return total + digit;
}
