/** The plainest reader of RFC 4180: records of cells. */
export function readCsv(text: string): string[][] {
	const records: string[][] = [[]];
	for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === '\r\n') records.push([]);
	}
	return records.slice(0, -1);
}

/** What a published JSON Schema says of a field, as far as reading a cell takes it. */
export interface CellSchema {
	type?: string | string[];
	anyOf?: CellSchema[];
	items?: CellSchema | false;
	prefixItems?: CellSchema[];
	minLength?: number;
}

/** The JSON value of a cell by the field's schema: the rules the data page gives, and nothing the writer knows. */
export function readCell(cell: string, schema: CellSchema): unknown {
	const options = schema.anyOf ?? [schema];
	const types = options.flatMap(({ type }) => type ?? []);
	if (cell === '') return types.includes('array') ? [] : types.includes('null') ? null : '';
	if (types.includes('array')) {
		const [list] = options.filter(({ type }) => type === 'array');
		return cell.split('|').map((item) => readCell(item, list?.prefixItems?.[0] ?? (list?.items || { type: 'string' })));
	}
	if (types.includes('integer') || types.includes('number')) return Number(cell);
	if (types.includes('boolean')) return cell === 'true';
	return cell;
}
