const multiples = [
	['万亿', 1e12],
	['亿', 1e8],
	['万', 1e4],
] as const;

/** Measure words for things one counts; between them the number is the same. */
const counted = new Set(['个', '家', '户', '处', '座', '所', '条', '部', '项']);

/** What a printed unit measures, and how much of it: 万亿元 is 10¹² 元. */
export interface Unit {
	/** Two units with one measure can be converted into each other. */
	measure: string;
	factor: number;
}

/** Takes a printed unit apart into its measure and its multiple (GB/T 15835: 万, 亿 before a unit are numerals). */
export function readUnit(printed: string): Unit {
	const [prefix, factor] = multiples.find(([multiple]) => printed.startsWith(multiple) && printed !== multiple) ?? ['', 1];
	const measure = printed.slice(prefix.length);
	return { measure: counted.has(measure) ? '个' : measure, factor };
}

/** A value of one unit in another of the same measure: 1 万亿元 is 10000 亿元. */
export function convert(value: number, from: string, to: string): number {
	return Number(((value * readUnit(from).factor) / readUnit(to).factor).toPrecision(12));
}

/**
 * The unit the values of an indicator are brought to.
 * @param units the indicator's unit, or several apart by `/`: the first that the printed unit can be converted into
 * @param printed stands for itself where there is none
 */
export function baseUnit(units: string, printed: string): string {
	return units.split('/').find((unit) => readUnit(unit).measure === readUnit(printed).measure) ?? printed;
}
