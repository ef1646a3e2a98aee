import type { Diagnostic } from '../model/diagnostic.ts';
import type { Emendation } from '../model/emendation.ts';
import { textOf, type Paragraph, type Unit } from './paragraph.ts';
import { lineAt, type SourceLine } from './source-lines.ts';

/**
 * Applies the emendations of a document to its paragraphs, in place; suspected places are marked and stand unchanged.
 * `sic` is looked for in the seed's characters without layout, beginning on the stated line, and must be there exactly once.
 */
export function applyEmendations(
	paragraphs: readonly Paragraph[],
	emendations: readonly Emendation[],
	lines: readonly SourceLine[],
): Diagnostic[] {
	return emendations.flatMap((emendation) => {
		const places = paragraphs.flatMap((paragraph) => findPlaces(paragraph, emendation, lines).map((at) => ({ paragraph, at })));
		const [place] = places;
		if (places.length === 1 && place) {
			mark(place.paragraph, place.at, emendation);
			return [];
		}
		return [places.length === 0 ? notFound(emendation, paragraphs, lines) : notUnique(emendation, places.length)];
	});
}

function findPlaces(paragraph: Paragraph, { sic, line }: Emendation, lines: readonly SourceLine[]): number[] {
	const text = textOf(paragraph);
	const places: number[] = [];
	for (let at = text.indexOf(sic); at >= 0; at = text.indexOf(sic, at + 1))
		if (lineAt(lines, paragraph.units[at]?.start ?? 0) === line) places.push(at);
	return places;
}

function mark(paragraph: Paragraph, at: number, { sic, corr, id }: Emendation): void {
	const old = paragraph.units.slice(at, at + sic.length);
	const start = old[0]?.start ?? 0;
	const end = old.at(-1)?.end ?? start;
	const fresh: Unit[] =
		corr === null
			? old.map((unit) => ({ ...unit, emendation: id }))
			: [...corr].map((character, index) => ({ character, start: index === 0 ? start : end, end, rule: 'emendation', emendation: id }));
	paragraph.units.splice(at, sic.length, ...fresh);
}

function notFound({ sic, line }: Emendation, paragraphs: readonly Paragraph[], lines: readonly SourceLine[]): Diagnostic {
	const near = paragraphs.map(textOf).find((text) => text.includes(sic.slice(0, 2)));
	const hint = near ? `相近的文字：“${near.slice(Math.max(0, near.indexOf(sic.slice(0, 2)) - 6)).slice(0, 24)}”。` : '';
	return {
		rule: 'emendation-not-found',
		severity: 'error',
		line: Math.min(line, lines.length),
		column: 1,
		what: `校改的原文“${sic}”没有出现在第 ${line} 行开始的文字里。${hint}`,
		advice: '请核对 sic 是否与底本逐字相同（不含换行、缩进），line 是否为它开始的行。',
	};
}

function notUnique({ sic, line }: Emendation, count: number): Diagnostic {
	return {
		rule: 'emendation-not-unique',
		severity: 'error',
		line,
		column: 1,
		what: `校改的原文“${sic}”在第 ${line} 行出现了 ${count} 次，无法确定是哪一处。`,
		advice: '请把 sic 写长一些，使它在这一行只出现一次。',
	};
}
