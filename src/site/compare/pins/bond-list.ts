import { findBonds, findCounterparts, type Bond } from '../../../core/compare/bonds.ts';
import { relationNames } from '../../../core/compare/relation-names.ts';
import { verdictOf } from '../../../core/compare/verdict.ts';
import type { AlignedPair } from '../../../core/model/alignment.ts';
import { make } from '../../frame/make.ts';
import { verdictLooks } from '../verdict-looks.ts';
import type { OpenSource } from './clause-source.ts';

/** What the list needs besides the coded pairs. */
export interface BondContext {
	base: string;
	nameOf: OpenSource['nameOf'];
	/** Shows another clause beside the others. */
	add(id: string): void;
}

/** How the clauses shown correspond, as coded by reading; for a single one what corresponds to it. Nothing where nothing does. */
export function makeBonds(pairs: readonly AlignedPair[], ids: readonly string[], context: BondContext): HTMLElement[] {
	const [only, other] = ids;
	const isSingle = only !== undefined && other === undefined;
	const items = isSingle
		? findCounterparts(pairs, only).map((bond) => makeCounterpart(bond, only, context))
		: findBonds(pairs, ids).map((bond) => makeBond(bond, context));
	const caption = isSingle ? '逐条读后编码的对应条款，点选即可并排' : '逐条读后编码的对应关系';
	return items.length > 0 ? [make('h3', { className: 'label', textContent: caption }), make('ul', { className: 'rows' }, ...items)] : [];
}

function makeBond(bond: Bond, context: BondContext): HTMLLIElement {
	const sides = [bond.from, bond.to].map((side) => side.map((id) => nameIn(id, side, context)).join('、'));
	return makeEntry(bond, [make('small', { textContent: sides.join(' → ') })], context);
}

function makeCounterpart(bond: Bond, only: string, context: BondContext): HTMLLIElement {
	const { from, to, a, b } = bond;
	const others = from.includes(only) ? to : from;
	const other = from.includes(only) ? b : a;
	const buttons = others.map((id) => {
		const { document, spoken, title } = context.nameOf(id);
		const button = make('button', { type: 'button', className: 'chip' }, document + spoken, ' ', make('small', { textContent: title }));
		button.addEventListener('click', () => context.add(id));
		return button;
	});
	const where = buttons.length > 0 ? buttons : [make('small', { textContent: context.nameOf(other).document })];
	return makeEntry(bond, where, context);
}

/** A relation, the clauses it holds between, and what was noted of it. */
function makeEntry(bond: Bond, clauses: readonly HTMLElement[], context: BondContext): HTMLLIElement {
	const look = verdictLooks[verdictOf(bond)].badge;
	const badge = make('b', { className: `badge ${look}`, textContent: relationNames[bond.relation] });
	return make(
		'li',
		{},
		make('div', { className: 'row' }, badge, ...clauses.flatMap((clause) => [' ', clause])),
		make('p', {}, `${bond.note} `, linkToPair(bond, context)),
	);
}

/** The document is said once a side. */
function nameIn(id: string, side: readonly string[], { nameOf }: BondContext): string {
	const { document, spoken } = nameOf(id);
	return id === side[0] ? document + spoken : spoken;
}

function linkToPair({ a, b }: Bond, { base }: BondContext): HTMLAnchorElement {
	return make('a', { href: `${base}compare/${a}/${b}/`, textContent: '两份文件逐条对读' });
}
