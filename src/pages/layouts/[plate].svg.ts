import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawLayoutPlate, plateIds } from '../../site/layouts/plates/layout-plate.ts';

export const getStaticPaths = (() => plateIds.map((plate) => ({ params: { plate }, props: { plate } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(await drawLayoutPlate(props.plate), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
