import { createHighlighterCore, type LanguageRegistration, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

/** What a stretch of a seed line is, as far as colour goes; plain text has no kind. */
export type TokenKind = 'marker' | 'units' | 'number' | 'mark' | 'blank' | 'unseen';

/** A stretch of a seed line. */
export interface Token {
	text: string;
	kind: TokenKind | undefined;
}

/** The marks of a policy text: numbering, unit brackets, figures, traces of conversion, invisible characters. */
const grammar: LanguageRegistration = {
	name: 'seed',
	scopeName: 'text.seed',
	repository: {},
	patterns: [
		{ name: 'unseen', match: '[\\uE000-\\uF8FF\\u200B-\\u200F\\uFEFF]' },
		{ name: 'blank', match: '[ \\t\\u3000\\u2000-\\u200A]+$' },
		{ name: 'mark', match: '^(#+|-{3,})|\\*\\*' },
		{
			name: 'marker',
			match:
				'(?<=^[\\s\\u3000\\u2000-\\u200A#*]*)(第[一二三四五六七八九十百零\\d]+[章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\\d]+[)）]|\\d+[.．、]|[①-⑳]|——)',
		},
		{ name: 'marker', match: '[一二三四五六七八九十]+是' },
		{ name: 'units', match: '[（(][^（()）]*(责任单位|牵头|配合|负责)[^（()）]*([)）]|$)' },
		{ name: 'number', match: '[\\d０-９]+(?:[.．][\\d０-９]+)?[%％]?' },
	],
};

const kinds: readonly TokenKind[] = ['marker', 'units', 'number', 'mark', 'blank', 'unseen'];

// A colour stands for a kind: the page colours by class, so that no style attribute is needed.
const colourOf = (index: number): string => `#00000${index + 1}`;
const theme: ThemeRegistration = {
	name: 'kinds',
	type: 'light',
	colors: { 'editor.foreground': '#000000', 'editor.background': '#ffffff' },
	settings: kinds.map((kind, index) => ({ scope: kind, settings: { foreground: colourOf(index) } })),
};

const highlighter = createHighlighterCore({ langs: [grammar], themes: [theme], engine: createJavaScriptRegexEngine() });

/** Cuts seed lines into coloured stretches; the stretches of a line joined give the line back. */
export async function highlightLines(lines: readonly string[]): Promise<Token[][]> {
	const { codeToTokensBase } = await highlighter;
	return codeToTokensBase(lines.join('\n'), { lang: 'seed', theme: 'kinds' }).map((line) =>
		line.map(({ content, color }) => ({ text: content, kind: kinds.find((_, index) => colourOf(index) === color?.toLowerCase()) })),
	);
}
