import { citeShown, nameShown, type ShownClause } from '../../../core/compare/shown-clause.ts';
import { formatMarkdown, formatPlain } from '../../../core/compare/side-by-side.ts';
import { copy } from '../../frame/say.ts';
import { make } from '../../frame/make.ts';
import { makeButton } from '../../frame/tool.ts';
import type { OwnMark } from './column-card.ts';
import type { Difference } from './difference.ts';

/** What the tools ask of the page. */
export interface SelectionActs {
	mark(isMarked: boolean): void;
	swap(): void;
}

/** The tools over the columns: marks, order, copies. */
export class SelectionTools {
	private readonly place: HTMLElement;
	private readonly acts: SelectionActs;

	constructor(place: HTMLElement, acts: SelectionActs) {
		this.place = place;
		this.acts = acts;
	}

	/** Shows the tools for the clauses on the page. @param address of the page */
	show(clauses: readonly ShownClause[], difference: Difference | undefined, address: string): void {
		const cited = clauses.map(citeShown);
		const tools = make(
			'div',
			{ className: 'chips' },
			clauses.length === 2 && makeTool('swap', '互换', () => this.acts.swap(), '左右互换'),
			makeTool('markdown', '复制为Markdown', () => void copy(formatMarkdown(cited, address), 'Markdown')),
			makeTool('plain', '复制为纯文本', () => void copy(formatPlain(cited, address), '纯文本')),
			makeTool('link', '复制链接', () => void copy(address, '链接')),
		);
		this.place.replaceChildren(...(difference ? [this.makeSwitch(clauses, difference)] : []), tools);
		this.place.hidden = clauses.length === 0;
	}

	private makeSwitch(clauses: readonly ShownClause[], { likeness, isComparable, columns }: Difference): HTMLElement {
		const names = clauses.map(nameShown);
		const share = `字面相近度${likeness.toFixed(2)}`;
		if (!isComparable) return make('small', { textContent: `${share}，两条文字差别大，只并排，不逐字比较。` });
		const box = make('input', { type: 'checkbox', checked: columns !== undefined });
		box.dataset.key = 'mark switch';
		box.addEventListener('change', () => this.acts.mark(box.checked));
		const legend = columns?.map(({ mark }, index) =>
			make('span', {}, make(mark, { className: 'own', textContent: marks[mark] }), ` 只见于${names[index] ?? ''}`),
		);
		const line = make(
			'small',
			{ className: 'row' },
			...(legend ?? []).flatMap((sign) => [sign, ' ']),
			make('span', { textContent: share }),
		);
		return make('div', { className: 'row' }, make('label', {}, box, '标出异同'), ' ', line);
	}
}

/** Shown as they look in the text. */
const marks: { [mark in OwnMark]: string } = { del: '删', ins: '增', mark: '独有' };

/** @param key by which the keyboard finds the button again when the tools are made anew */
function makeTool(key: string, text: string, act: () => void, label?: string): HTMLButtonElement {
	const button = makeButton(text, act, label);
	button.dataset.key = `${key} button`;
	return button;
}
