import iconv from 'iconv-lite';
import type { Diagnostic, DiagnosticRule } from '../model/diagnostic.ts';
import { makeLocate, splitLines } from './source-lines.ts';

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
		return failed(
			'binary-input',
			'文件含有大量控制字节，不是文本文件。',
			'请提供纯文本（UTF-8 或 GB18030）；UTF-16 须先转换编码，PDF、Word 须先转成文本。',
		);
	const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
	const text = utf8.decode(bytes);
	if (text.replace(/[\s\u3000\ufeff]/g, '') === '') return failed('empty-input', '文件是空的，或只有空白。', '请检查文件是否下载完整。');
	if (isSame(encode(text, 'utf-8'), bytes)) return { text, encoding: 'utf-8', diagnostics: [] };
	const damage = countDamage(text);
	const gb = new TextDecoder('gb18030').decode(bytes);
	// Broken UTF-8 often decodes as GB18030 too, into nonsense; the share of damage tells the two apart.
	const isGb = damage > text.length * 0.02 && countDamage(gb) * 10 < damage;
	if (isGb && isSame(encode(gb, 'gb18030'), bytes)) return { text: gb, encoding: 'gb18030', diagnostics: [] };
	return isGb
		? { text: gb, encoding: 'gb18030', diagnostics: [damageDiagnostic(gb)] }
		: { text, encoding: 'utf-8', diagnostics: [damageDiagnostic(text)] };
}

/** Turns a decoded text back into the bytes it came from. */
export function encode(text: string, encoding: Encoding): Uint8Array {
	return encoding === 'utf-8' ? new TextEncoder().encode(text) : iconv.encode(text, 'gb18030');
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	return Buffer.compare(one, other) === 0;
}

function countDamage(text: string): number {
	return text.split('\ufffd').length - 1;
}

function isBinary(bytes: Uint8Array): boolean {
	let control = 0;
	for (const byte of bytes) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control += 1;
	return bytes.includes(0) || control > bytes.length * 0.02;
}

function damageDiagnostic(text: string): Diagnostic {
	const at = Math.max(0, text.indexOf('\ufffd'));
	const { line, column } = makeLocate(splitLines(text))(at);
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
