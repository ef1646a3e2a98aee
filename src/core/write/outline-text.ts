import { dutiesOf, ownText, walk, type Clause } from '../model/clause.ts';
import { roleNames } from '../model/role-names.ts';

/** The clause tree as an indented outline for people: id, label, title or opening words, units. */
export function toOutlineText(clauses: readonly Clause[]): string {
	return [...walk(clauses)].map(([clause, ancestors]) => `${'  '.repeat(ancestors.length)}${line(clause)}\n`).join('');
}

function line(clause: Clause): string {
	const text = ownText(clause);
	const opening = text.length > 24 ? `${text.slice(0, 24)}……（${text.length}字）` : text;
	const units = dutiesOf(clause).map((duty) => `${roleNames[duty.role]}:${duty.name}`);
	return [`[${clause.id}]`, clause.level, `${clause.label}${clause.heading}`, opening, units.length > 0 ? `〔${units.join('；')}〕` : '']
		.filter((part) => part !== '')
		.join(' ');
}
