import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { clause, type Clause } from '../../core/model/clause.ts';

const clauseFile = z.strictObject({ document: z.string(), clauses: z.array(clause) });

let latest: { document: string; clauses: Clause[] } | undefined;

/**
 * The clause tree of a document.
 * Trees are read from disk one at a time instead of through a collection: a thousand of them would not fit the data store.
 */
export function readClauses(document: string): Clause[] {
	if (latest?.document !== document) {
		const path = resolve('content/clauses', `${document}.json`);
		latest = clauseFile.parse(JSON.parse(readFileSync(path, 'utf8')));
	}
	return latest.clauses;
}
