import { fold } from './fold.ts';

const quoted = /"[^"]*"|＂[^＂]*＂|“[^“”]*”|「[^「」]*」|『[^『』]*』/g;

/**
 * The phrases of a query, folded: a clause is found when it holds all of them.
 * Blanks part them, except inside quotes. Quotes part nothing by themselves, so words pasted with their quotes stay one phrase:
 * `养老 托育` are two, `"Big Data"` is one, `服务“双创”体系` is one.
 */
export function parsePhrases(query: string): string[] {
	const parts = query.replace(quoted, (pair) => pair.replace(/\s+/g, '')).split(/\s+/);
	return [...new Set(parts.map(fold).filter((phrase) => phrase !== ''))];
}
