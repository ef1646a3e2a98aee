import { fold } from './fold.ts';
import { findMarker } from './marker.ts';
import { textOf, type Paragraph } from './paragraph.ts';

/**
 * Notes on each paragraph the structural mark it opens with and, where only a blank parts a title from its text, where the title ends.
 * A heading whose first sub-heading runs on in the same paragraph (三、标题。（一）标题。正文) is cut in two.
 */
export function findLabels(paragraphs: readonly Paragraph[]): Paragraph[] {
	return paragraphs.flatMap(cutSubheading).map((paragraph) => {
		const text = textOf(paragraph);
		const marker = findMarker(text);
		if (!marker) return paragraph;
		const labelEnd = paragraph.units[marker.length - 1]?.end;
		const title = /^ *([^ ，。；：、（(]{2,25}) +(?=[\u3400-\u9fff“《])/.exec(fold(text).slice(marker.length));
		const titleEnd =
			title && /[\u3400-\u9fff]{2}/.test(title[1] ?? '') ? paragraph.units[marker.length + title[0].trimEnd().length - 1]?.end : undefined;
		return { ...paragraph, marker, labelEnd, titleEnd };
	});
}

const inner: { [kind: string]: RegExp } = {
	chapter: /^[^。]{2,40}(?:。| )(?=第 *[一1] *[节条] )/,
	cn: /^[^。]{2,40}。(?=\( *一 *\))/,
	cnParen: /^[^。]{2,40}。(?=1[.、](?!\d))/,
};

function cutSubheading(paragraph: Paragraph): Paragraph[] {
	const text = textOf(paragraph);
	const marker = findMarker(text);
	const pattern = marker && inner[marker.kind];
	const match = pattern?.exec(fold(text).slice(marker?.length ?? 0));
	if (!match || !marker) return [paragraph];
	const at = marker.length + match[0].length;
	return [
		{ ...paragraph, units: paragraph.units.slice(0, at) },
		{ ...paragraph, units: paragraph.units.slice(at), markdown: 0 },
	];
}
