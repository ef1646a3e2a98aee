import { readClauses } from './clause-tree.ts';
import { wholeText } from '../../core/model/clause-names.ts';

const texts = new Map<string, string>();

/** The reading text of a whole document, clauses apart by line ends; read once. */
export function readText(document: string): string {
	const text = texts.get(document) ?? readClauses(document).map(wholeText).join('\n');
	texts.set(document, text);
	return text;
}
