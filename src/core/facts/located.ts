import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { z } from 'astro/zod';
import type { Diagnostic, DiagnosticRule } from '../model/diagnostic.ts';

/** A hand-written record and where it stands in its file. */
export interface Located<T> {
	value: T;
	line: number;
	column: number;
}

/** Records of a hand-written file and what is wrong with it. */
export interface Reading<T> {
	records: Located<T>[];
	diagnostics: Diagnostic[];
}

/**
 * Reads a YAML file whose top level is a list, or a mapping (each record is then `[key, value]`).
 * A record that breaks its schema is reported with its line and left out.
 */
export function readRecords<T extends z.ZodType>(text: string, record: T): Reading<z.output<T>> {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const place = (offset: number): { line: number; column: number } => {
		const { line, col } = lines.linePos(offset);
		return { line, column: col };
	};
	if (document.errors.length > 0)
		return { records: [], diagnostics: document.errors.map((error) => invalid(place(error.pos[0]), error.message.split('\n')[0] ?? '')) };
	if (document.contents && !isSeq(document.contents) && !isMap(document.contents))
		return { records: [], diagnostics: [invalid(place(document.contents.range?.[0] ?? 0), '须是列表或“条款: 列表”。')] };
	const reading: Reading<z.output<T>> = { records: [], diagnostics: [] };
	for (const { offset, raw } of listEntries(document.contents)) {
		const result = record.safeParse(raw);
		if (result.success) reading.records.push({ value: result.data, ...place(offset) });
		else
			for (const issue of result.error.issues)
				reading.diagnostics.push(invalid(place(offset), `${issue.path.join('.')}：${issue.message}`));
	}
	return reading;
}

function listEntries(contents: Node | null): { offset: number; raw: unknown }[] {
	if (isSeq<Node>(contents)) return contents.items.map((item) => ({ offset: item.range?.[0] ?? 0, raw: item.toJSON() as unknown }));
	if (isMap<Node, Node | null>(contents))
		return contents.items.map(({ key, value }) => ({
			offset: key.range?.[0] ?? 0,
			raw: [isScalar(key) ? String(key.value) : '', value?.toJSON() as unknown],
		}));
	return [];
}

function invalid(place: { line: number; column: number }, reason: string): Diagnostic {
	return finding('fact-invalid', place, `数据不合规定：${reason}`, '请对照 src/core/model 中该类数据的字段说明修改。');
}

/** A finding in a hand-written file; always an error. */
export function finding(
	rule: DiagnosticRule,
	{ line, column }: { line: number; column: number },
	what: string,
	advice: string,
): Diagnostic {
	return { rule, severity: 'error', line, column, what, advice };
}
