import { fullText, walk, type Clause } from '../model/clause.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Emendation } from '../model/emendation.ts';
import type { Operation } from '../model/operation.ts';
import { checkText } from './check-text.ts';
import { applyClassRules } from './class-rules.ts';
import { freeClosing } from './closing.ts';
import { applyEmendations } from './emend.ts';
import { findHeadings } from './headings.ts';
import { readParagraphs } from './layout.ts';
import { checkNumbering } from './numbering.ts';
import { makeOperations } from './operations.ts';
import { buildOutline } from './outline.ts';
import { DropLedger, textOf, type Paragraph } from './paragraph.ts';
import { blockOf, makeNode, type OutlineNode } from './node.ts';
import { findLabels } from './labels.ts';
import { promoteParagraphs } from './promote.ts';
import { makeLocate, splitLines, type SourceLine } from './source-lines.ts';
import { makeClauses } from './clauses.ts';

/** A parsed document: its clause tree, its whole reading text, and how to get the seed back from it. */
export interface Parsed {
	clauses: Clause[];
	reading: string;
	operations: Operation[];
	diagnostics: Diagnostic[];
}

/**
 * Parses one policy or legal text. Never throws on any input; what it cannot make sense of is kept as plain paragraphs and reported.
 * @param source the decoded seed
 * @param emendations single emendations of this seed; only certain ones change the text
 */
export function parse(source: string, emendations: readonly Emendation[] = []): Parsed {
	const lines = splitLines(source);
	const locate = makeLocate(lines);
	const ledger = new DropLedger(source.length);
	const { paragraphs, findings } = readText(source, lines, emendations, ledger);
	const units = paragraphs.flatMap((paragraph) => paragraph.units);
	const expected = textOf({ units });
	const nodes = outlineOf(paragraphs);
	const clauses = makeClauses(nodes, lines, emendations);
	const reading = readingOf(clauses);
	const diagnostics = [...findings, ...checkNumbering(nodes, locate), ...checkText(nodes, { source, reading, expected, locate })];
	return {
		// Should the outline ever put a character in another place, the text is worth more than its structure.
		clauses: reading === expected ? clauses : makeClauses([plainNode(paragraphs)], lines, emendations),
		reading: expected,
		operations: makeOperations(units, source, ledger),
		diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column),
	};
}

/** The paragraphs of the reading text: lines joined, labels marked, emendations and class rules applied. */
function readText(
	source: string,
	lines: readonly SourceLine[],
	emendations: readonly Emendation[],
	ledger: DropLedger,
): { paragraphs: Paragraph[]; findings: Diagnostic[] } {
	const paragraphs = findLabels(readParagraphs(source, lines, ledger));
	const findings = applyEmendations(paragraphs, emendations, lines);
	for (const paragraph of paragraphs) applyClassRules(paragraph, ledger);
	return { paragraphs: paragraphs.filter((paragraph) => paragraph.units.length > 0), findings };
}

function outlineOf(paragraphs: readonly Paragraph[]): OutlineNode[] {
	const nodes = buildOutline(paragraphs);
	freeClosing(nodes);
	findHeadings(nodes);
	promoteParagraphs(nodes);
	return nodes;
}

function readingOf(clauses: readonly Clause[]): string {
	return [...walk(clauses)].map(([clause]) => fullText(clause)).join('');
}

/** All paragraphs as one clause without structure. */
function plainNode(paragraphs: readonly Paragraph[]): OutlineNode {
	return { ...makeNode('preamble'), blocks: paragraphs.map(blockOf) };
}
