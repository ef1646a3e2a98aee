import { writeCsv } from '../../../core/data/csv.ts';
import { writeJson } from '../../../core/data/json.ts';

const formats = {
	csv: { mime: 'text/csv', write: (rows: readonly object[]) => writeCsv(Object.keys(rows[0] ?? {}), rows) },
	json: { mime: 'application/json', write: writeJson },
} as const;

/**
 * Hands over some rows of a data file as a file of the same form.
 * @param source address of the JSON file
 * @param numbers rows wanted, in the order wanted
 */
export async function saveRows(source: string, numbers: readonly number[], format: keyof typeof formats): Promise<void> {
	const response = await fetch(source);
	if (!response.ok) throw new Error(`${source}: ${response.status}`);
	const all = (await response.json()) as object[];
	const rows = numbers.flatMap((number) => all[number] ?? []);
	const { mime, write } = formats[format];
	const stem = source.replace(/^.*\//, '').replace(/\.json$/, '');
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([write(rows)], { type: `${mime};charset=utf-8` }));
	link.download = rows.length === all.length ? `${stem}.${format}` : `${stem}-${rows.length}.${format}`;
	link.click();
	URL.revokeObjectURL(link.href);
}
