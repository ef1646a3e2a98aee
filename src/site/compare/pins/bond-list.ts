import { findBonds, findCounterparts, type Bond } from '../../../core/compare/bonds.ts';
import { relationNames } from '../../../core/compare/relation-names.ts';
import type { AlignedPair } from '../../../core/model/alignment.ts';
import { make } from '../../frame/make.ts';
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
	return items.length > 0 ? [make('p', { className: 'caption', textContent: caption }), make('ul', {}, ...items)] : [];
}

function makeBond(bond: Bond, context: BondContext): HTMLLIElement {
	const { from, to, relation, note } = bond;
	const sides = [from, to].map((side) => side.map((id) => nameIn(id, side, context)).join('、'));
	return make(
		'li',
		{},
		make('b', { textContent: relationNames[relation] }),
		make('div', {}, make('p', { className: 'sides', textContent: sides.join(' → ') }), make('p', {}, note, linkToPair(bond, context))),
	);
}

function makeCounterpart(bond: Bond, only: string, context: BondContext): HTMLLIElement {
	const { from, to, a, b, relation, note } = bond;
	const others = from.includes(only) ? to : from;
	const other = from.includes(only) ? b : a;
	const buttons = others.map((id) => {
		const { document, spoken, title } = context.nameOf(id);
		const button = make('button', { type: 'button', className: 'chip' }, document + spoken, make('small', { textContent: title }));
		button.addEventListener('click', () => context.add(id));
		return button;
	});
	const where = buttons.length > 0 ? buttons : [make('p', { className: 'sides', textContent: context.nameOf(other).document })];
	return make(
		'li',
		{},
		make('b', { textContent: relationNames[relation] }),
		make('div', {}, ...where, make('p', {}, note, linkToPair(bond, context))),
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
