import type { Marker } from './marker.ts';
import type { OperationRule } from '../model/operation-rules.ts';

/** One UTF-16 unit of reading text with the stretch of seed it stands for (empty for an added unit). */
export interface Unit {
	character: string;
	start: number;
	end: number;
	/** Rule by which the unit differs from the seed, if it does. */
	rule?: OperationRule;
	/** Id of the emendation or suspected place the unit belongs to. */
	emendation?: string;
}

/** A logical paragraph: physical lines joined, layout taken away. */
export interface Paragraph {
	units: Unit[];
	/** Indent of its first line in ems. */
	indent: number;
	/** Depth of a Markdown heading mark, 0 for none. */
	markdown: number;
	/** The structural mark it opens with, found before class rules took the blanks away. */
	marker?: Marker | undefined;
	/** Offset in the seed where the mark's label ends; undefined when there is none. */
	labelEnd?: number | undefined;
	/** Offset in the seed where a title ends that only a blank parts from its text. */
	titleEnd?: number | undefined;
}

/** The paragraph's text. */
export function textOf(paragraph: { units: readonly Unit[] }): string {
	let text = '';
	for (const unit of paragraph.units) text += unit.character;
	return text;
}

/** Which rule took a character of the seed away; written by each step, read once when operations are made. */
export class DropLedger {
	readonly #rules: (OperationRule | undefined)[];

	constructor(length: number) {
		this.#rules = Array.from({ length });
	}

	/** Notes that the characters from `start` to before `end` are taken away by a rule. */
	drop(start: number, end: number, rule: OperationRule): void {
		this.#rules.fill(rule, start, end);
	}

	/** The rule noted last for a character. */
	ruleAt(offset: number): OperationRule | undefined {
		return this.#rules[offset];
	}
}
