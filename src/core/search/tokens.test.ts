import { expect, test } from 'vitest';
import { cutFor, pairsFrom, toQuery, toRecord } from './tokens.ts';

test('single characters, signs spelt out', () => {
	expect(toRecord('达7%', 'characters')).toBe('达 7 ꀀ11ꀀ');
	expect(toQuery('7%', 'characters')).toBe('"7 ꀀ11ꀀ"');
});

test('pairs, then each character once', () => {
	expect(toRecord('养老养', 'pairs')).toBe('养老 老养 养 老');
	expect(toQuery('养老养', 'pairs')).toBe('"养老 老养"');
	expect(toQuery('养', 'pairs')).toBe('"养"');
});

test('pairs are for large corpora', () => {
	expect(cutFor(pairsFrom - 1)).toBe('characters');
	expect(cutFor(pairsFrom)).toBe('pairs');
});
