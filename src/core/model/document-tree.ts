import type { Clause } from './clause.ts';
import type { DocumentMeta } from './document.ts';

/** A document with its clause tree. */
export interface DocumentTree {
	meta: DocumentMeta;
	clauses: readonly Clause[];
}

/** The same by its id alone, where nothing else of it matters. */
export interface ClauseTree {
	id: string;
	clauses: readonly Clause[];
}
