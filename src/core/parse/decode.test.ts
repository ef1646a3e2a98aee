import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode, encode } from './decode.ts';

const text = '一、总体要求\n　　加快发展生产性服务业。\n';

test.each([
	['UTF-8', Buffer.from(text), 'utf-8'],
	['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
	['UTF-8 with CRLF', Buffer.from(text.replaceAll('\n', '\r\n')), 'utf-8'],
	['GB18030', iconv.encode(text, 'gb18030'), 'gb18030'],
] as const)('%s is read and written back byte for byte', (_, bytes, encoding) => {
	const decoded = decode(bytes);
	expect(decoded).toMatchObject({ encoding, diagnostics: [] });
	expect(decoded.text).toContain('加快发展生产性服务业');
	expect(Buffer.from(encode(decoded.text, decoded.encoding))).toEqual(Buffer.from(bytes));
});

test.each([
	['an empty file', Buffer.from(''), 'empty-input', 1, 1],
	['blanks only', Buffer.from(' \n　\n'), 'empty-input', 1, 1],
	['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'binary-input', 1, 1],
	['UTF-16', Buffer.from(text, 'utf16le'), 'binary-input', 1, 1],
	['a file cut inside a character', Buffer.from(text.repeat(40)).subarray(0, -3), 'truncated-input', 80, 13],
	['a stray byte', Buffer.concat([Buffer.from(text), Buffer.from([0xff]), Buffer.from(text.repeat(20))]), 'undecodable-bytes', 3, 1],
] as const)('%s is reported', (_, bytes, rule, line, column) => {
	expect(decode(bytes).diagnostics).toMatchObject([{ rule, severity: 'error', line, column }]);
});
