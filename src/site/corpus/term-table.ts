import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { termFile, type Term } from '../../core/model/term.ts';

let terms: Term[] | undefined;

/** The words whose coming and going is followed, in the order of their file. */
export function readTermTable(): Term[] {
	return (terms ??= termFile.parse(parse(readFileSync('seeds/terms.yaml', 'utf8'))));
}
