/** What a term names, in the order suggestions of equal fit are given. */
export const termKinds = ['topic', 'department', 'place', 'document'] as const;
export type TermKind = (typeof termKinds)[number];

export interface TermFile {
	/** Terms of each kind, split by line feeds; `省发改委>省发展改革委` leads to other words than it is known by. */
	words: { [kind in TermKind]: string };
	/** Syllables with the characters they are the usual reading of, split by blanks: `tai太 yuan元原`. */
	syllables: string;
	/** Words with a character read otherwise, and their syllables: `银行` → `yin hang`. */
	words_read: { [word: string]: string };
}

/** A word of the corpus, or a common name for one, that can be found by its sound or a near spelling. */
export interface Term {
	text: string;
	kind: TermKind;
	/** What to search for: the text itself unless that is not printed. */
	query: string;
}

/** Terms with the readings of their characters. */
export interface Terms {
	list: Term[];
	/** Usual syllable of each character, without tone; ü is v. */
	readings: Map<string, string>;
	wordsRead: [word: string, syllables: string[]][];
}

/** Unpacks the published terms. */
export function openTerms({ words, syllables, words_read }: TermFile): Terms {
	const list = termKinds.flatMap((kind) =>
		words[kind].split('\n').map((line): Term => {
			const [text = '', query = text] = line.split('>');
			return { text, kind, query };
		}),
	);
	const readings = new Map(
		syllables.split(' ').flatMap((entry) => {
			const syllable = /^[a-z]+/.exec(entry)?.[0] ?? '';
			return Array.from(entry.slice(syllable.length), (character): [string, string] => [character, syllable]);
		}),
	);
	return { list, readings, wordsRead: Object.entries(words_read).map(([word, read]) => [word, read.split(' ')]) };
}
