import iconv from 'iconv-lite';
import type { Diagnostic, DiagnosticRule } from '../model/diagnostic.ts';
import { lineAndColumn } from './source-lines.ts';

export type Encoding = 'utf-8' | 'gb18030';

export interface Decoded {
	/** The file's characters; a byte order mark stays as U+FEFF so that nothing is lost. */
	text: string;
	encoding: Encoding;
	diagnostics: Diagnostic[];
}

/**
 * Decodes the bytes of a policy text: UTF-8 with or without byte order mark, or GB18030.
 * Problems come back as error diagnostics (`empty-input`, `binary-input`, `truncated-input`, `undecodable-bytes`), never as exceptions.
 */
export function decode(bytes: Uint8Array): Decoded {
	if (isBinary(bytes))
		return failed('binary-input', '文件含有大量控制字节，不是文本文件。', '请提供纯文本（UTF-8 或 GB18030）；PDF、Word 须先转成文本。');
	const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
	const text = utf8.decode(bytes);
	if (text.replace(/[\s\u3000\ufeff]/g, '') === '') return failed('empty-input', '文件是空的，或只有空白。', '请检查文件是否下载完整。');
	const damage = text.split('\ufffd').length - 1;
	if (damage === 0) return { text, encoding: 'utf-8', diagnostics: [] };
	const gb = tryGb18030(bytes);
	// Broken UTF-8 often decodes as GB18030 too, into nonsense; the share of damage tells the two apart.
	if (gb !== null && damage > text.length * 0.02) return { text: gb, encoding: 'gb18030', diagnostics: [] };
	return { text, encoding: 'utf-8', diagnostics: [damageDiagnostic(text)] };
}

/** Turns a decoded text back into the bytes it came from. */
export function encode(text: string, encoding: Encoding): Uint8Array {
	return encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, 'gb18030');
}

function tryGb18030(bytes: Uint8Array): string | null {
	try {
		const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
		return Buffer.compare(encode(text, 'gb18030'), Buffer.from(bytes)) === 0 ? text : null;
	} catch {
		// Not GB18030: the caller reports the damage it found as UTF-8.
		return null;
	}
}

function isBinary(bytes: Uint8Array): boolean {
	const head = bytes.subarray(0, 65536);
	let control = 0;
	for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1;
	return head.includes(0) || control > head.length * 0.02;
}

function damageDiagnostic(text: string): Diagnostic {
	const at = text.indexOf('\ufffd');
	const { line, column } = lineAndColumn(text, at);
	const atEnd = text.slice(at).replaceAll('\ufffd', '').trim() === '';
	return atEnd
		? {
				rule: 'truncated-input',
				severity: 'error',
				line,
				column,
				what: '文件在一个汉字的字节中间结束，内容被截断。',
				advice: '请重新取得完整的文件。',
			}
		: {
				rule: 'undecodable-bytes',
				severity: 'error',
				line,
				column,
				what: '这里有无法解码的字节（既不是 UTF-8，也不是 GB18030）。',
				advice: '请核对文件编码，或重新取得文件。',
			};
}

function failed(rule: DiagnosticRule, what: string, advice: string): Decoded {
	return { text: '', encoding: 'utf-8', diagnostics: [{ rule, severity: 'error', line: 1, column: 1, what, advice }] };
}
