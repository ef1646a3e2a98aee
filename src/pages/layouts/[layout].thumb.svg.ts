import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawThumb } from '../../site/layouts/plates/layout-plate.ts';
import { layoutIds } from '../../core/model/layout-role.ts';

export const getStaticPaths = (() => layoutIds.map((layout) => ({ params: { layout }, props: { layout } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(await drawThumb(props.layout), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
