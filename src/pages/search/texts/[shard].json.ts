import type { APIRoute, GetStaticPaths } from 'astro';
import { readSearchRecords } from '../../../site/search/search-records.ts';
import { packTexts, type TextsFile } from '../../../core/search/texts.ts';

export const getStaticPaths = (async () => {
	const { records } = await readSearchRecords();
	return packTexts(records).map((file, shard) => ({ params: { shard: String(shard) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: TextsFile }> = ({ props: { file } }) => Response.json(file);
