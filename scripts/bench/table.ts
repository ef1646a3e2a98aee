/** Prints rows under a heading as an aligned table. */
export function printTable(title: string, rows: readonly { [column: string]: string | number }[]): void {
	const columns = Object.keys(rows[0] ?? {});
	const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
	const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
	process.stdout.write(
		`\n${title}\n${cells.map((row) => row.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('  ')).join('\n')}\n`,
	);
}
