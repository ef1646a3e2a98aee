/** Separates the items of a list within a cell; no item may contain it. */
export const listDelimiter = '|';

type Cell = string | number | boolean | null | readonly (string | number)[];

/** CSV for spreadsheets: with a byte order mark, by which they know UTF-8. */
export function writeCsv(fields: readonly string[], rows: readonly object[]): string {
	return `\ufeff${writePlainCsv(fields, rows)}`;
}

/**
 * CSV after RFC 4180 in UTF-8, for programs: without a byte order mark, which many would take for a part of the first column's name.
 * Null and the empty string are both an empty cell; lists are joined by `|`.
 * @param fields columns in order; every row has all of them
 * @throws Error when an item of a list contains the delimiter
 */
export function writePlainCsv(fields: readonly string[], rows: readonly object[]): string {
	const lines = rows.map((row) => fields.map((field) => writeCell((row as { [field: string]: Cell })[field] ?? null)).join(','));
	return `${[fields.join(','), ...lines].join('\r\n')}\r\n`;
}

function writeCell(value: Cell): string {
	const text = value === null ? '' : typeof value === 'object' ? writeList(value) : String(value);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeList(items: readonly (string | number)[]): string {
	const bad = items.find((item) => String(item).includes(listDelimiter));
	if (bad !== undefined) throw new Error(`list item “${bad}” contains ${listDelimiter}, the delimiter of lists in CSV`);
	return items.join(listDelimiter);
}
