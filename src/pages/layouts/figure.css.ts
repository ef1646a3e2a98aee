import { viewIds, getLayoutFigure } from '../../site/layouts/layout-figure.ts';
import { listSayings } from '../../site/layouts/layouts-page.ts';
import { layoutIds } from '../../core/model/layout-role.ts';

/** Where the cities go in each view and what is shown of what is pointed at: rules that follow from the data, as no style stands in the page. */
export async function GET(): Promise<Response> {
	const { nodes } = await getLayoutFigure();
	const moves = viewIds.slice(1).flatMap((view) =>
		nodes.flatMap(({ id, views }) => {
			const { x, y, dx, dy } = views[view];
			const city = `.morph:has(.show-${view}:checked) [data-city=${id}]`;
			return [`${city}{transform:translate(${x}px,${y}px)}`, `${city} .name{transform:translate(${dx}px,${dy}px)}`];
		}),
	);
	const says = (await listSayings(layoutIds)).flatMap(({ part }) => [
		`.pointed:has([data-part=${part}]:is(:hover,:focus-visible)) [data-says=${part}]{display:block}`,
		`.pointed:has([data-part=${part}]:is(:hover,:focus-visible)) [data-line=${part}]{--line-colour:var(--seal)}`,
	]);
	return new Response(`@layer base, shell, text, parts, room, tools, print;\n@layer room{\n${[...moves, ...says].join('\n')}\n}\n`, {
		headers: { 'content-type': 'text/css; charset=utf-8' },
	});
}
