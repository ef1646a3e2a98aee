import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';

/**
 * A reader of one table kept in a file of `seeds/` or `content/`. It reads on first use, once.
 * @param path YAML or JSON, from the root of the project
 * @returns the reader; it throws a ZodError when the file breaks its schema
 */
export function readerOf<Schema extends z.ZodType>(path: string, schema: Schema): () => z.output<Schema> {
	const parseText: (text: string) => unknown = path.endsWith('.json') ? JSON.parse : parse;
	let content: { value: z.output<Schema> } | undefined;
	return () => {
		content ??= { value: schema.parse(parseText(readFileSync(path, 'utf8'))) };
		return content.value;
	};
}
