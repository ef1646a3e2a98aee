import type { Page } from 'playwright-core';

/** Words of an element, given by its id: where a selection begins or ends. */
export type Words = readonly [id: string, text: string];

/** Selects from the beginning of one stretch of words to the end of another (or backwards, as a reader drags); marks in the text may cut either. @returns the selected text */
export function selectWords(page: Page, from: Words, to: Words): Promise<string> {
	return page.evaluate(
		([start, end]) => {
			/** The text node and offset of the character at `index` of an element's text. */
			const locate = ([id, text]: Words, atEnd: boolean): [Text, number] => {
				const root = document.getElementById(id) ?? document.body;
				const at = root.textContent.indexOf(text);
				if (at < 0) throw new Error(`no “${text}” in ${id}`);
				let rest = atEnd ? at + text.length : at;
				const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode())
					if (node instanceof Text) {
						if (rest < node.length || (atEnd && rest === node.length)) return [node, rest];
						rest -= node.length;
					}
				throw new Error(`“${text}” goes beyond ${id}`);
			};
			const [a, b] = [locate(start, false), locate(end, false)];
			const isForward = a[0] === b[0] ? a[1] < b[1] : (a[0].compareDocumentPosition(b[0]) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
			const [anchor, focus] = isForward ? [a, locate(end, true)] : [locate(start, true), b];
			getSelection()?.setBaseAndExtent(anchor[0], anchor[1], focus[0], focus[1]);
			return getSelection()?.toString() ?? '';
		},
		[from, to] as const,
	);
}
