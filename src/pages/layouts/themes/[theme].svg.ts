import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listThemes } from '../../../site/layouts/themes/layout-themes.ts';
import { drawThemePlate } from '../../../site/layouts/plates/theme-plate.ts';

export const getStaticPaths = (async () =>
	(await listThemes()).map((view) => ({ params: { theme: view.id }, props: { view } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(drawThemePlate(props.view), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
