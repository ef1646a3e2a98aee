import { createHighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import jsonc from 'shiki/langs/jsonc.mjs';

/** What a stretch of JSON is, as far as colour goes; punctuation has no kind. */
export type JsonTokenKind = 'key' | 'string' | 'number' | 'word' | 'note';

/** A stretch of a line of JSON. */
export interface JsonToken {
	text: string;
	kind: JsonTokenKind | undefined;
}

const scopes: { [kind in JsonTokenKind]: string[] } = {
	key: ['support.type.property-name'],
	string: ['string.quoted.double'],
	number: ['constant.numeric'],
	word: ['constant.language'],
	note: ['comment'],
};
const kinds = Object.keys(scopes) as JsonTokenKind[];

// A colour stands for a kind, as in seed-highlight.ts: the page colours by class and needs no style attribute.
const colourOf = (index: number): string => `#00000${index + 1}`;
const theme: ThemeRegistration = {
	name: 'kinds',
	type: 'light',
	colors: { 'editor.foreground': '#000000', 'editor.background': '#ffffff' },
	// A property name is a quoted string too: the later, more exact scope wins.
	settings: [...kinds].map((kind) => ({ scope: scopes[kind], settings: { foreground: colourOf(kinds.indexOf(kind)) } })),
};

const highlighter = createHighlighterCore({ langs: [jsonc], themes: [theme], engine: createJavaScriptRegexEngine() });

/** Cuts JSON, which may hold comments, into coloured stretches line by line; the stretches of a line joined give the line back. */
export async function highlightJson(text: string): Promise<JsonToken[][]> {
	const { codeToTokensBase } = await highlighter;
	return codeToTokensBase(text, { lang: 'jsonc', theme: 'kinds' }).map((line) =>
		line.map(({ content, color }) => ({ text: content, kind: kinds.find((_, index) => colourOf(index) === color?.toLowerCase()) })),
	);
}
