import { createHash } from 'node:crypto';
import { walk, type Clause } from '../model/clause.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentMeta } from '../model/document.ts';
import type { DocumentTree } from '../model/document-tree.ts';
import type { Emendation } from '../model/emendation.ts';
import { undo, type Operation } from '../model/operation.ts';
import { decode, encode, type Encoding } from '../parse/decode.ts';
import { parse } from '../parse/parse.ts';

/** One seed with what was recorded by hand about it. */
export interface Seed {
	meta: DocumentMeta;
	bytes: Uint8Array;
	emendations: Emendation[];
}

/** A converted document, ready to be written. */
export interface Edition extends DocumentTree {
	reading: string;
	encoding: Encoding;
	operations: Operation[];
	diagnostics: Diagnostic[];
}

/** Converts one seed. Errors come back as diagnostics; an edition with an error must not be published. */
export function makeEdition({ meta, bytes, emendations }: Seed): Edition {
	const decoded = decode(bytes);
	const parsed = parse(decoded.text, emendations);
	const diagnostics = [...decoded.diagnostics, ...parsed.diagnostics.filter((diagnostic) => !isEmended(diagnostic, emendations))];
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	if (sha256 !== meta.sha256)
		diagnostics.push({
			rule: 'checksum-mismatch',
			severity: 'error',
			line: 1,
			column: 1,
			what: `底本的 SHA-256 是 ${sha256}，与元数据所记不同：底本被改动过。`,
			advice: '底本一字不改；请恢复原文件，或说明为何更换底本并更新 sha256。',
		});
	const back = encode(undo(parsed.reading, parsed.operations), decoded.encoding);
	if (Buffer.compare(back, bytes) !== 0)
		diagnostics.push({
			rule: 'text-not-conserved',
			severity: 'error',
			line: 1,
			column: 1,
			what: '撤销所记的改动后得不到原来的底本。',
			advice: '这是转换程序的错误，请附上文件报告。',
		});
	return {
		meta,
		clauses: parsed.clauses,
		reading: parsed.reading,
		encoding: decoded.encoding,
		operations: parsed.operations,
		diagnostics,
	};
}

/** A suspicious character that an emendation accounts for needs no further report. */
function isEmended(diagnostic: Diagnostic, emendations: readonly Emendation[]): boolean {
	return (
		diagnostic.rule === 'suspicious-character' &&
		emendations.some(({ line, sic }) => line === diagnostic.line && [...diagnostic.what].some((character) => sic.includes(character)))
	);
}

/** Clause that holds an emendation, by id. */
export function clauseOfEmendation(clauses: readonly Clause[], id: string): string | undefined {
	for (const [clause] of walk(clauses))
		for (const piece of clause.pieces) {
			const runs = piece.kind === 'text' ? piece.sentences.flatMap((sentence) => sentence.runs) : piece.runs;
			if (runs.some((run) => typeof run !== 'string' && run.emendation === id)) return clause.id;
		}
	return undefined;
}
