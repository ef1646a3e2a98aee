import { describeType } from '../data/field-type.ts';
import { listFields } from '../data/fields.ts';
import { tables } from '../data/tables.ts';
import { href } from './href.ts';
import { readRows } from './open-data.ts';

/** One data file as the data page shows it. */
export interface DataFile {
	name: string;
	title: string;
	description: string;
	rows: number;
	fields: { name: string; type: string; description: string; key: string | undefined }[];
	downloads: { href: string; name: string; format: string }[];
}

/** All data files with their fields and numbers of rows. */
export async function listDataFiles(): Promise<DataFile[]> {
	const files: DataFile[] = [];
	for (const table of tables) {
		const { name, title, description } = table;
		const keys = new Map<string, string>(table.foreignKeys.map(({ field, table: target }) => [field, target]));
		files.push({
			name,
			title,
			description,
			rows: (await readRows(name)).length,
			fields: listFields(table).map((field) => ({
				name: field.name,
				type: describeType(field),
				description: field.description,
				key: keys.get(field.name),
			})),
			downloads: [
				{ href: href(`data/${name}.json`), name: `${name}.json`, format: 'JSON' },
				{ href: href(`data/${name}.csv`), name: `${name}.csv`, format: 'CSV' },
				{ href: href(`data/schema/${name}.json`), name: `schema/${name}.json`, format: 'JSON Schema' },
			],
		});
	}
	return files;
}
