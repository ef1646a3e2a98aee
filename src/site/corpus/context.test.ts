import { expect, test } from 'vitest';
import { contextOf } from './context.ts';

test('the words around a name are cut at the nearest comma or full stop', () => {
	const text = '加快建设大同国家物流枢纽，做强煤炭、煤机制造等供应链。';
	expect(contextOf(text, text.indexOf('大同'), 8)).toEqual({ before: '加快建设', words: '大同国家物流枢纽', after: '' });
});

test('longer stretches are cut with an ellipsis, which stands for words only', () => {
	const text = '一二三四五六七八九十太原一二三四五六七八九十';
	expect(contextOf(text, 10, 2, 4)).toEqual({ before: '…七八九十', words: '太原', after: '一二三四…' });
	expect(contextOf(text, 10, 2, 10)).toEqual({ before: '一二三四五六七八九十', words: '太原', after: '一二三四五六七八九十' });
});
