import { z } from 'astro/zod';
import { clauseAddress } from './clause-address.ts';
import { clauseId } from './rows.ts';
import { layoutIds } from './layout-role.ts';

/** What a spatial layout is made of. */
export const layoutElements = ['zone', 'core', 'axis', 'hub', 'outlet'] as const;
export type LayoutElementKind = (typeof layoutElements)[number];

/** A part of a spatial layout, `seeds/layout-elements.yaml`. */
export const layoutElement = z.strictObject({
	/** Name of the part in the figure and in addresses: `tian-daqin`. */
	id: z.string().regex(/^[a-z-]+$/),
	layout: z.enum(layoutIds),
	element: z.enum(layoutElements),
	/** Words of the clause. */
	name: z.string().min(2),
	/** Words in the figure, line by line; none when the part is not drawn. */
	label: z.array(z.string().min(2)).default([]),
	/** Cities the clause itself ties to it. */
	cities: z.array(z.string()),
	/** Sectors the clause wants there: words as printed, and the sector of the taxonomy. */
	sectors: z.record(z.string(), z.string()).default({}),
	/** What the layout does with it, in words of the clause. */
	role: z.string().min(2),
	clause: clauseId,
	quote: z.string().min(4),
});
export type LayoutElement = z.output<typeof layoutElement>;
export const layoutElementFile = z.array(layoutElement);

/** What became of each city between the layouts, `seeds/layout-changes.yaml`: city to words of ours. */
export const layoutChangeFile = z.record(z.string(), z.string().min(4));

/** `layouts`: one part of a spatial layout. */
export const layoutRow = z.strictObject({
	layout: z.enum(layoutIds).describe('布局：tian（“天字型”）、yi-zhu-san-fu（“一主三副六市域中心”）。'),
	element: z
		.enum(layoutElements)
		.describe('成分：zone（片区）、core（核心）、axis（轴线与联系）、hub（节点城市与枢纽）、outlet（对外方向）。'),
	name: layoutElement.shape.name.describe('名称，取自原文。'),
	cities: z.array(z.string()).describe('原文系于该成分的市，以标识列出；原文未系于任何市则为空。'),
	role: layoutElement.shape.role.describe('布局给它的作用，取自原文。'),
	quote: layoutElement.shape.quote.describe('逐字引文。'),
	clause: clauseId,
	...clauseAddress.shape,
});
export type LayoutRow = z.output<typeof layoutRow>;
