import { expect, test } from 'vitest';
import type { LocatedTarget } from '../../core/model/facts.ts';
import { cutFigures, joinQuotes } from './passage.ts';
import type { SectorClause } from './sector-clauses.ts';

const text = '全省新增100家普惠托育机构、3000个托位。力争备案数达到200家，总额100万元、200万元分别奖励。';
const clause: SectorClause = { id: '1', href: '/d/x/1/', name: '第1条', title: '', words: '', isHeading: false, text };

/** A target of the clause, as the facts locate it. */
function locate(quote: string, figure: string): { target: LocatedTarget; clause: SectorClause } {
	const quote_offset = text.indexOf(quote);
	const target = { quote, figure, quote_offset, figure_offset: quote_offset + quote.indexOf(figure) } as LocatedTarget;
	return { target, clause };
}

const marked = (entries: Parameters<typeof joinQuotes>[0]): string[] =>
	joinQuotes(entries).map((passage) =>
		cutFigures(passage.text, passage.figures)
			.map((part) => (part.isFigure ? `[${part.text}]` : part.text))
			.join(''),
	);

test('quotes with a comma between them are one passage, in the words of the text', () => {
	expect(marked([locate('3000个托位', '3000个'), locate('全省新增100家普惠托育机构', '100家')])).toEqual([
		'全省新增[100家]普惠托育机构、[3000个]托位',
	]);
});

test('quotes of different sentences stay apart', () => {
	expect(marked([locate('3000个托位', '3000个'), locate('力争备案数达到200家', '200家')])).toEqual([
		'[3000个]托位',
		'力争备案数达到[200家]',
	]);
});

test('a quote that two targets share is printed once, with both figures', () => {
	const quote = '总额100万元、200万元分别奖励';
	expect(marked([locate(quote, '100万元'), locate(quote, '200万元')])).toEqual(['总额[100万元]、[200万元]分别奖励']);
});
