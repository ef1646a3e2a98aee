import { layouts } from '../../core/facts/layouts.ts';
import { layoutIds, type LayoutId } from '../../core/model/layout-role.ts';
import { href } from '../corpus/href.ts';
import { getLayoutFigure, type LayoutFigure } from '../layouts/layout-figure.ts';
import { listSayings, readLayoutHeads, type FigureSaying, type LayoutHead } from '../layouts/layouts-page.ts';
import type { QuoteLink } from '../corpus/quote-link.ts';

/** The figure beside the text of the section it draws. */
export interface ClauseLayout {
	head: LayoutHead;
	/** Its links lead to the sentences of the same page. */
	figure: LayoutFigure;
	sayings: FigureSaying[];
}

/** The layout a clause sets out, or null. */
export async function findClauseLayout(document: string, clause: string): Promise<ClauseLayout | null> {
	const id = layoutIds.find((each) => layouts[each].document === document && layouts[each].section === clause);
	if (!id) return null;
	const [heads, figure] = [await readLayoutHeads(), await getLayoutFigure()];
	return { head: heads[id], figure: withinPage(figure, id), sayings: await listSayings([id]) };
}

/** Links to sentences stay on the page; it has no rows, so the cities it does not name lead to those of the layout's page. */
function withinPage(figure: LayoutFigure, layout: LayoutId): LayoutFigure {
	const nodes = figure.nodes.map((node) => {
		const { tian, 'yi-zhu-san-fu': yi, bearings } = node.views;
		const inside = (view: typeof tian): typeof tian => ({ ...view, says: view.says && { ...view.says, ...here(view.says) } });
		return {
			...node,
			silence: href(`layouts/${layout}/#row-${node.id}`),
			views: { tian: inside(tian), 'yi-zhu-san-fu': inside(yi), bearings: inside(bearings) },
		};
	});
	const { tian, 'yi-zhu-san-fu': yi, bearings } = figure.labels;
	const inside = (labels: typeof tian): typeof tian => labels.map((label) => ({ ...label, says: { ...label.says, ...here(label.says) } }));
	return { ...figure, nodes, labels: { tian: inside(tian), 'yi-zhu-san-fu': inside(yi), bearings: inside(bearings) } };
}

/** The same sentence on the clause's own page, where it has the same anchor. */
function here({ href: address }: QuoteLink): { href: string } {
	return { href: address.slice(address.indexOf('#')) };
}
