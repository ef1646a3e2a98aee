/** Items of a list a sample shows before it says how many there are. */
const shown = 3;

type Row = { [field: string]: unknown };

/**
 * The row of a table that has most to do with a clause: that holds the most of its ids. The first row where none has any.
 * @param ids of the clause, its document, its targets, their indicators, its sectors, units and places
 */
export function pickSample(rows: readonly object[], ids: ReadonlySet<string>): Row | undefined {
	const score = (row: Row): number =>
		Object.values(row)
			.flat()
			.filter((value) => typeof value === 'string' && ids.has(value)).length;
	return (rows as readonly Row[])
		.map((row) => ({ row, score: score(row) }))
		.reduce<{ row: Row; score: number } | undefined>(
			(best, candidate) => (best && best.score >= candidate.score ? best : candidate),
			undefined,
		)?.row;
}

/** A row as JSON with a field a line; long lists are cut and say so in a comment. */
export function writeSample(row: Row): string {
	const fields = Object.entries(row).map(([name, value]) => `  ${JSON.stringify(name)}: ${writeValue(value)}`);
	return `{\n${fields.join(',\n')}\n}`;
}

function writeValue(value: unknown): string {
	if (!Array.isArray(value)) return JSON.stringify(value);
	const items = value.slice(0, shown).map((item) => JSON.stringify(item));
	return `[${items.join(', ')}${value.length > shown ? ` /* 共${value.length}项 */` : ''}]`;
}
