import { parseNumeral } from '../../parse/numeral.ts';

/** A step of a typed place, outermost first: 三（一）1 is chapter 3, section 1, number 1. */
export const stepKinds = ['frame', 'chapter', 'section', 'article', 'number', 'measure', 'entry', 'paragraph', 'sentence'] as const;
export type StepKind = (typeof stepKinds)[number];

export interface Step {
	kind: StepKind;
	value: number;
	/** True when the words can only mean a place: 第16条, （一）; false for a bare 16 or 三. */
	marked: boolean;
}

const han = '[〇零一二三四五六七八九十百]{1,5}';
const arabic = '\\d{1,3}';
const either = `(?:${han}|${arabic})`;

/** How each step is typed, tried in this order; group 1 is the number. Texts are NFKC, so brackets are half-width. */
const forms: readonly (readonly [StepKind, RegExp, marked: boolean])[] = [
	['article', form(`第(${either})条`), true],
	['article', form(`(${either})条`), false],
	['paragraph', form(`第(${either})(?:自然段|段|款)`), true],
	['entry', form(`第(${either})项`), true],
	['sentence', form(`第(${either})句`), true],
	['section', form(`第(${either})节`), true],
	['chapter', form(`第(${either})(?:部分|章|篇)`), true],
	['measure', form(`第?(${han})是`), true],
	['section', form(`\\((${either})\\)`), true],
	['number', form(`第?(${arabic})(?!\\d|号|年|月|日|%)[.、]?`), false],
	['chapter', form(`第?(${han})(?!\\d|[号年月日])[、.]?`), false],
];

const frames: readonly (readonly [RegExp, number])[] = [
	[/印发通知|通知/y, 0],
	[/引言|前言|序言/y, 1],
	[/文末|结尾/y, 2],
];

/** Blanks, strokes and quotation marks between the steps of a place. */
const between = /[\s,，、.。;·:：/>→\-—–"“”'‘’「」『』]*/y;

/** 3-1-1, 3.1.1, s3-1: numbers of chapter, section and item in a chain. */
const chain = /s?(\d{1,2})((?:[-.]\d{1,3}){1,2})(?![\d.%-])/y;

/**
 * Reads a text that is a place and nothing else, in NFKC and lower case: 三(一)1, 第16条第2段, 二(一)二是, 3-1-1.
 * Returns undefined when anything else is in it or the steps do not go inwards.
 */
export function parseSteps(text: string): Step[] | undefined {
	const steps: Step[] = [];
	for (let at = skip(text, 0); at < text.length;) {
		const found = parseFrame(text, at) ?? (steps.length === 0 ? parseChain(text, at) : undefined) ?? parseForm(text, at);
		if (!found) return undefined;
		steps.push(...found.steps);
		at = skip(text, found.end);
	}
	const ranks = steps.map(({ kind }) => stepKinds.indexOf(kind));
	return steps.length > 0 && ranks.every((rank, place) => place === 0 || rank > (ranks[place - 1] ?? 0)) ? steps : undefined;
}

interface Found {
	steps: Step[];
	end: number;
}

function parseForm(text: string, at: number): Found | undefined {
	for (const [kind, pattern, marked] of forms) {
		pattern.lastIndex = at;
		const value = parseNumeral(pattern.exec(text)?.[1] ?? '');
		if (value > 0) return { steps: [{ kind, value, marked }], end: pattern.lastIndex };
	}
	return undefined;
}

function parseFrame(text: string, at: number): Found | undefined {
	for (const [pattern, value] of frames) {
		pattern.lastIndex = at;
		if (pattern.test(text)) return { steps: [{ kind: 'frame', value, marked: false }], end: pattern.lastIndex };
	}
	return undefined;
}

function parseChain(text: string, at: number): Found | undefined {
	chain.lastIndex = at;
	const match = chain.exec(text);
	if (!match) return undefined;
	const values = [match[1], ...(match[2] ?? '').split(/[-.]/).slice(1)].map(Number);
	const kinds = ['chapter', 'section', 'number'] as const;
	return {
		steps: kinds.slice(0, values.length).map((kind, place) => ({ kind, value: values[place] ?? 0, marked: false })),
		end: chain.lastIndex,
	};
}

function skip(text: string, at: number): number {
	between.lastIndex = at;
	between.test(text);
	return between.lastIndex;
}

function form(pattern: string): RegExp {
	return new RegExp(pattern, 'y');
}
