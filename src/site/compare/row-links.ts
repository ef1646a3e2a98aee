import { copy, prepareNotice } from '../frame/say.ts';
import { makeButton } from '../frame/tool.ts';

/** Puts a button beside the link of each row that copies its address, without the filter. */
export function offerRowLinks(): void {
	prepareNotice();
	for (const link of document.querySelectorAll<HTMLAnchorElement>('article a.permalink-to')) {
		const address = new URL(link.getAttribute('href') ?? '', location.origin + location.pathname).href;
		const names = [...(link.closest('article')?.querySelectorAll('.of a') ?? [])].map(({ textContent }) => textContent).join('、');
		link.replaceWith(makeButton('复制链接', () => void copy(address, '链接'), `复制链接：${names}`));
	}
}
