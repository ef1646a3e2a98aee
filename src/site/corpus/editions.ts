import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { editionFile, type Edition } from '../../core/model/edition.ts';

/** Editions, newest first, from `content/editions.yaml`. @throws ZodError when the file breaks its schema */
export function readEditions(): Edition[] {
	return editionFile.parse(parse(readFileSync('content/editions.yaml', 'utf8')));
}
