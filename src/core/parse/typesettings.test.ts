import { describe, expect, test } from 'vitest';
import { textOfPiece, walk, type Clause } from '../model/clause.ts';
import { undo } from '../model/operation.ts';
import { toInspectRows } from '../write/inspect.ts';
import { readSeeds } from '../write/seeds.ts';
import { parse } from './parse.ts';

/** The numbered text of a document, one printed paragraph a line, without layout. */
function paragraphsOf(clauses: readonly Clause[]): string[] {
	const lines: string[] = [];
	for (const [clause] of walk(clauses.filter(({ level }) => level !== 'notice' && level !== 'closing' && level !== 'preamble'))) {
		let line = '';
		for (const piece of clause.pieces) {
			const breaks =
				piece.kind === 'text' &&
				piece.starts_paragraph &&
				line !== '' &&
				!clause.pieces.some(({ kind }) => kind === 'label' && clause.heading === '');
			if (breaks) lines.push(line);
			line = (breaks ? '' : line) + textOfPiece(piece);
		}
		// 一是 goes on in the paragraph of its parent, as printed.
		if (clause.level === 'measure' && lines.length > 0) lines[lines.length - 1] += line;
		else lines.push(line);
	}
	return lines;
}

/** Cuts a paragraph at the width of a page, in ems. */
function wrap(paragraph: string, width: number): string[] {
	const lines: string[] = [];
	let line = '　　';
	for (const character of paragraph) {
		line += character;
		if ([...line].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x80 ? 0.5 : 1), 0) >= width) {
			lines.push(line);
			line = '';
		}
	}
	return line.trim() === '' ? lines : [...lines, line];
}

/** How a text may reach us. Each takes the printed paragraphs and gives a file's text. */
const typesettings: { [name: string]: (paragraphs: readonly string[]) => string } = {
	'plain lines': (paragraphs) => paragraphs.join('\n'),
	'indented, CRLF, blank lines between': (paragraphs) => paragraphs.map((paragraph) => `　　${paragraph}`).join('\r\n\r\n'),
	'PDF text wrapped at 28 ems, with page lines and form feeds': (paragraphs) =>
		paragraphs
			.flatMap((paragraph) => wrap(paragraph, 28))
			.map((line, index) => (index % 22 === 21 ? `${line}\n\n— ${Math.ceil(index / 22)} —\n\f` : line))
			.join('\n'),
	'scraped Markdown with bold headings and a frame': (paragraphs) =>
		[
			'[首页](https://example.org/) > [政策](https://example.org/zc)',
			'',
			...paragraphs.map((paragraph) =>
				(paragraph.length < 30 && !/[。；）]$/.test(paragraph) ? `**${paragraph}**` : paragraph).concat('\n'),
			),
			'分享到：',
			'[打印本页](javascript:window.print())',
		].join('\n'),
	'half-width punctuation and brackets': (paragraphs) =>
		paragraphs.join('\n').replace(/[，；：（）]/g, (mark) => ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' })[mark] ?? mark),
	'full-width digits and dots': (paragraphs) =>
		paragraphs
			.map((paragraph) =>
				paragraph.replace(
					/^(\d+)\./,
					(_, digits: string) => `${[...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')}．`,
				),
			)
			.join('\n'),
};

describe.each(readSeeds('seeds').seeds.map((seed) => [seed.meta.id, seed] as const))('%s', (_, seed) => {
	const { clauses } = parse(new TextDecoder().decode(seed.bytes), seed.emendations);
	const body = clauses.filter(({ level }) => level !== 'notice' && level !== 'closing' && level !== 'preamble');
	const expected = toInspectRows(body);

	test.each(Object.entries(typesettings))('reads the same from %s', (_name, typeset) => {
		const source = typeset(paragraphsOf(clauses));
		const again = parse(source);
		expect(undo(again.reading, again.operations)).toBe(source);
		expect(expected.length).toBeGreaterThan(70);
		expect(toInspectRows(again.clauses)).toEqual(expected);
	});
});
