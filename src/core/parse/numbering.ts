import type { Diagnostic } from '../model/diagnostic.ts';
import type { MarkerKind } from './marker.ts';
import type { OutlineNode } from './node.ts';
import { textOf } from './paragraph.ts';
import type { Locate } from './source-lines.ts';

/**
 * Reports gaps and repeats in the printed numbers. A count may restart under each parent or run on through the document;
 * labels are never changed.
 */
export function checkNumbering(nodes: readonly OutlineNode[], locate: Locate): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const lastOfKind = new Map<MarkerKind, number>();
	const visit = (siblings: readonly OutlineNode[]): void => {
		const lastHere = new Map<MarkerKind, OutlineNode>();
		for (const node of siblings) {
			const { marker } = node;
			// After a further paragraph (款) a list may begin anew.
			if (node.level === 'paragraph') lastHere.clear();
			if (node.level === 'work' || node.level === 'annex') {
				lastOfKind.clear();
				lastHere.clear();
			}
			if (marker && !Number.isNaN(marker.value) && marker.kind !== 'box' && marker.kind !== 'annex') {
				const before = lastHere.get(marker.kind);
				const expected = (before?.marker?.value ?? 0) + 1;
				const runsOn = (lastOfKind.get(marker.kind) ?? 0) + 1;
				const sameArticle = marker.prefix.length > 0 && marker.kind === 'article';
				if (!sameArticle && marker.value !== expected && marker.value !== runsOn && !(before === undefined && marker.value === 1))
					diagnostics.push(report(node, before, expected, locate));
				lastHere.set(marker.kind, node);
				lastOfKind.set(marker.kind, marker.value);
			}
			visit(node.children);
		}
	};
	visit(nodes);
	return diagnostics;
}

function report(node: OutlineNode, before: OutlineNode | undefined, expected: number, locate: Locate): Diagnostic {
	const { line, column } = locate(node.label[0]?.start ?? 0);
	const label = textOf({ units: node.label });
	const previous = before ? `“${textOf({ units: before.label })}”` : '这一级的开头';
	const isRepeat = before !== undefined && (node.marker?.value ?? 0) <= (before.marker?.value ?? 0);
	return isRepeat
		? {
				rule: 'numbering-repeat',
				severity: 'warning',
				line,
				column,
				what: `${previous}之后又是“${label}”，序号重复或倒退。`,
				advice: '序号照印本保留；请核对底本是否重复录入。',
			}
		: {
				rule: 'numbering-gap',
				severity: 'warning',
				line,
				column,
				what: `${previous}之后是“${label}”，缺第 ${expected} 项。`,
				advice: '序号照印本保留；请核对底本是否漏行，或标号是否误读。',
			};
}
