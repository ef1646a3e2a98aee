/** One document as published: columns of equal length, one cell a clause, so that they compress well. */
export interface CitedDocumentFile {
	id: string;
	/** Printed number, or ''. */
	number: string;
	/** Short title first, then the title and other names; a typed name may leave characters out. */
	names: string[];
	/** Ids of the clauses in reading order, split by blanks. */
	clauses: string;
	/** `spoken` of each clause, split by line feeds. */
	spoken: string;
	/** Heading or opening words of each clause, split by line feeds. */
	titles: string;
	/** Number of sentences of each clause, one base-36 digit each. */
	sentences: string;
}

export interface CitationFile {
	documents: CitedDocumentFile[];
	/** Former ids of clauses, `{document}/{clause}` old → new. */
	moved: { [from: string]: string };
}

export interface CitedClause {
	spoken: string;
	title: string;
	sentences: number;
}

export interface CitedDocument {
	id: string;
	number: string;
	names: string[];
	clauses: Map<string, CitedClause>;
}

/** Documents and clauses by the names readers give them. */
export interface CitationIndex {
	documents: CitedDocument[];
	moved: Map<string, string>;
}

/** Unpacks the columns. */
export function openCitations({ documents, moved }: CitationFile): CitationIndex {
	return { documents: documents.map(openDocument), moved: new Map(Object.entries(moved)) };
}

function openDocument({ id, number, names, clauses, spoken, titles, sentences }: CitedDocumentFile): CitedDocument {
	const said = spoken.split('\n');
	const titled = titles.split('\n');
	const rows = clauses.split(' ').map((clause, row): [string, CitedClause] => {
		return [clause, { spoken: said[row] ?? '', title: titled[row] ?? '', sentences: Number.parseInt(sentences.charAt(row), 36) }];
	});
	return { id, number, names, clauses: new Map(rows) };
}
