import { dutiesOf, ownText, type Clause } from '../model/clause.ts';

/** One row of `--inspect --json`. */
export interface InspectRow {
	/** As the reading text prints it; empty for a paragraph without one. */
	label: string;
	level: string;
	title: string;
	/** Own text; the untitled paragraphs that follow directly are part of it, one line each. */
	text: string;
	/** Names of the responsible units as printed. */
	units: string[];
}

/**
 * The clause tree as a flat array in reading order, for other programs.
 * Unlabelled, untitled paragraphs directly below a labelled clause are its own text here; after a labelled child they keep their place as rows.
 */
export function toInspectRows(clauses: readonly Clause[]): InspectRow[] {
	return clauses.flatMap((clause) => {
		const more = clause.label === '' ? 0 : clause.children.findIndex((child) => !isPlainParagraph(child));
		const own = clause.children.slice(0, more < 0 ? clause.children.length : more);
		const whole = [clause, ...own];
		const row: InspectRow = {
			label: clause.label,
			level: clause.level,
			title: clause.heading,
			text: whole
				.map(ownText)
				.filter((text) => text !== '')
				.join('\n'),
			units: whole.flatMap(dutiesOf).map((duty) => duty.name),
		};
		return [row, ...toInspectRows(clause.children.slice(own.length))];
	});
}

function isPlainParagraph(clause: Clause): boolean {
	return (
		clause.level === 'paragraph' && clause.label === '' && clause.heading === '' && clause.part === null && clause.children.length === 0
	);
}
