import { formatChat } from '../../../core/cite/chat.ts';
import { formatInline } from '../../../core/cite/inline.ts';
import { citeShown, nameShown, textsOf, type ShownClause } from '../../../core/compare/shown-clause.ts';
import type { Column } from '../../../core/compare/two-columns.ts';
import { copy } from '../../frame/say.ts';
import { make } from '../../frame/make.ts';
import { makeButton } from '../../frame/tool.ts';

/** How the words only one column has are marked: those of the earlier wording, of the later, of neither. */
export type OwnMark = 'del' | 'ins' | 'mark';

const spokenMarks: { [mark in OwnMark]: string } = { del: '删', ins: '增', mark: '独有' };

/** Words only this column has, told by mark, by a word for the ear, and by colour last. */
function makeOwn(mark: OwnMark, text: string): HTMLElement {
	const say = (words: string): HTMLElement => make('span', { className: 'unseen', textContent: words });
	return make(mark, { className: 'own' }, say(`〔${spokenMarks[mark]}：`), text, say('〕'));
}

/** What a card lets one do. */
export interface CardActs {
	remove(): void;
	/** Missing for the first. */
	advance?: () => void;
}

/** A clause in its column: where it stands, its words, its citation and tools. */
export function makeCard(clause: ShownClause, marked: { column: Column; mark: OwnMark } | undefined, acts: CardActs): HTMLElement {
	const { id, document, spoken, way, lines, url } = clause;
	const { cited } = citeShown(clause);
	const name = nameShown(clause);
	const title = make('h3', { id: `column-${id}` }, make('a', { href: url, textContent: spoken }));
	const head = make(
		'header',
		{},
		make('small', { textContent: document.short }),
		title,
		way.length > 0 && make('small', { textContent: way.join(' › ') }),
	);
	const text = lines.map(({ text: words, isTitle }, index) => {
		const runs = marked?.column[index]?.map((run) => (run.isOwn ? makeOwn(marked.mark, run.text) : run.text)) ?? [words];
		return make('p', isTitle ? { className: 'titled' } : {}, ...runs);
	});
	const advance = acts.advance && makeButton('前移', acts.advance, `前移${name}`);
	if (advance) advance.dataset.key = `advance ${id}`;
	const remove = makeButton('移出', acts.remove, `移出${name}`);
	remove.dataset.key = `remove ${id}`;
	const quote = makeButton(
		'复制引文与链接',
		() => void copy(formatChat({ ...cited, quote: textsOf(clause).join('\n') }), `${name}的引文与链接`),
		`复制引文与链接：${name}`,
	);
	const foot = make(
		'footer',
		{},
		make('p', { textContent: formatInline(cited) }),
		make('p', { className: 'permalink', textContent: url }),
		make('div', { className: 'chips' }, quote, advance, remove),
	);
	const card = make('article', { className: 'column' }, head, make('div', { className: 'said' }, ...text), foot);
	card.setAttribute('aria-labelledby', title.id);
	return card;
}
