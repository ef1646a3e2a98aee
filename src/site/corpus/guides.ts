import { getEntry, render } from 'astro:content';

/** A hand-written page. */
export interface Guide {
	title: string;
	description: string;
	Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** One hand-written page by the name of its file. */
export async function getGuide(id: string): Promise<Guide> {
	const entry = await getEntry('guides', id);
	if (!entry) throw new Error(`no guide ${id} in content/guides`);
	const { Content } = await render(entry);
	return { ...entry.data, Content };
}
