/** A JSON array with one row a line, so that versions can be compared and lines be read one by one. */
export function writeJson(rows: readonly object[]): string {
	return rows.length ? `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n` : '[]\n';
}
