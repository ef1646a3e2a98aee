import type { Piece, Run, Sentence } from '../model/clause.ts';
import type { Emendation } from '../model/emendation.ts';
import type { Block, OutlineNode } from './node.ts';
import { textOf, type Unit } from './paragraph.ts';
import { sentenceEnds } from './sentence.ts';
import { findUnitLines, type UnitLine } from './units-line.ts';

/** Counts the sentences of one clause while its pieces are made. */
interface SentenceCounter {
	id: string;
	count: number;
}

/**
 * Cuts a node's blocks into pieces in printed order: label, heading, text, unit lines.
 * @param id the clause's id, from which sentence anchors are made (design.md §4: third sentence → j3)
 */
export function makePieces(node: OutlineNode, id: string, emendations: ReadonlyMap<string, Emendation>): Piece[] {
	const counter: SentenceCounter = { id, count: 0 };
	const pieces: Piece[] = [];
	if (node.label.length > 0) pieces.push({ kind: 'label', runs: runsOf(node.label, emendations) });
	for (const block of node.blocks) pieces.push(...blockPieces(block, counter, emendations));
	return pieces;
}

function blockPieces(block: Block, counter: SentenceCounter, emendations: ReadonlyMap<string, Emendation>): Piece[] {
	const lines = block.unitLine ? [block.unitLine] : findUnitLines(textOf(block));
	const pieces: Piece[] = [];
	let position = 0;
	const heading = block.heading ?? 0;
	if (heading > 0) {
		const before = lines.filter((line) => line.end <= heading);
		const first = before.length === 0 ? heading : (before[0]?.start ?? heading);
		const runIn = block.runIn === true;
		if (runIn) counter.count += 1;
		pieces.push({
			kind: 'heading',
			id: runIn ? `${counter.id}j${counter.count}` : '',
			run_in: runIn,
			runs: runsOf(block.units.slice(0, first), emendations),
		});
		position = first;
	}
	let fresh = block.startsParagraph && position === 0;
	for (const line of lines.filter((candidate) => candidate.start >= position)) {
		pieces.push(
			...textPiece(block.units.slice(position, line.start), fresh, counter, emendations),
			unitsPiece(block.units, line, emendations),
		);
		position = line.end;
		fresh = false;
	}
	pieces.push(...textPiece(block.units.slice(position), fresh, counter, emendations));
	return pieces;
}

function textPiece(
	units: readonly Unit[],
	startsParagraph: boolean,
	counter: SentenceCounter,
	emendations: ReadonlyMap<string, Emendation>,
): Piece[] {
	if (units.length === 0) return [];
	const sentences: Sentence[] = [];
	let start = 0;
	for (const end of sentenceEnds(textOf({ units }))) {
		const runs = runsOf(units.slice(start, end), emendations);
		// A lone full stop after a unit bracket closes the sentence before it.
		const closes = /^[。；，]$/.test(textOf({ units: units.slice(start, end) })) && counter.count > 0;
		if (!closes) counter.count += 1;
		sentences.push({ id: closes ? '' : `${counter.id}j${counter.count}`, runs });
		start = end;
	}
	return [{ kind: 'text', starts_paragraph: startsParagraph, sentences }];
}

function unitsPiece(units: readonly Unit[], line: UnitLine, emendations: ReadonlyMap<string, Emendation>): Piece {
	return { kind: 'units', runs: runsOf(units.slice(line.start, line.end), emendations), duties: line.duties };
}

/** Units as runs: plain strings, and emended or suspected words. */
function runsOf(units: readonly Unit[], emendations: ReadonlyMap<string, Emendation>): Run[] {
	const runs: Run[] = [];
	let index = 0;
	while (index < units.length) {
		const id = units[index]?.emendation;
		let end = index;
		while (end < units.length && units[end]?.emendation === id) end += 1;
		const text = textOf({ units: units.slice(index, end) });
		const emendation = id === undefined ? undefined : emendations.get(id);
		runs.push(emendation && id !== undefined ? { text, sic: emendation.sic, emendation: id, suspect: emendation.corr === null } : text);
		index = end;
	}
	return runs.filter((run) => run !== '');
}
