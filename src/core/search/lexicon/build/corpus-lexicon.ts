import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Clause } from '../../../model/clause.ts';
import { departmentFile } from '../../../model/department.ts';
import { documentMeta } from '../../../model/document.ts';
import { openLexicon } from '../lexicon.ts';
import { corpusText, makeLexiconFile } from './lexicon-file.ts';

/** Sources and lexicon of the repository's own documents, read without Astro: for the tests. */
export const sources = readdirSync('content/clauses')
	.map((name) => documentMeta.parse(parse(readFileSync(`seeds/${name.replace('.json', '.yaml')}`, 'utf8'))))
	.sort((a, b) => a.order - b.order)
	.map((meta) => {
		const { clauses } = JSON.parse(readFileSync(`content/clauses/${meta.id}.json`, 'utf8')) as { clauses: Clause[] };
		return { meta, clauses };
	});

/** Reading text as search sees it: lower case, letters and digits, a clause a line. */
export const searchedText = corpusText(sources)
	.normalize('NFKC')
	.toLowerCase()
	.replace(/[^\p{L}\p{N}+%.\n]/gu, '');

export const lexiconFile = makeLexiconFile(sources, departmentFile.parse(parse(readFileSync('seeds/departments.yaml', 'utf8'))), {
	'sx-plan-2021/999': 'sx-plan-2021/16',
});
export const lexicon = openLexicon(lexiconFile);
