import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what was loaded is not loaded again, and one load under way serves all who ask', async () => {
	let loads = 0;
	const read = remember(async (key: string) => `${key}${++loads}`);
	expect(await Promise.all([read('甲'), read('甲'), read('乙')])).toEqual(['甲1', '甲1', '乙2']);
	expect(await read('甲')).toBe('甲1');
});

test('what failed is tried again', async () => {
	let isOnline = false;
	const read = remember(async (key: string) => {
		if (!isOnline) throw new Error('offline');
		return key;
	});
	await expect(read('甲')).rejects.toThrow('offline');
	await expect(read('甲')).rejects.toThrow('offline');
	isOnline = true;
	expect(await read('甲')).toBe('甲');
});

test('a late failure does not take away what a later load gave', async () => {
	const first = Promise.withResolvers<string>();
	const answers = [first.promise, Promise.resolve('二')];
	const read = remember(() => answers.shift() ?? Promise.resolve('三'), 1);
	const early = read('甲');
	await read('乙');
	first.reject(new Error('late'));
	await expect(early).rejects.toThrow('late');
	expect(await read('乙')).toBe('二');
});

test('of many keys only those asked for last are kept', async () => {
	const loaded: number[] = [];
	const read = remember(async (key: number) => loaded.push(key), 2);
	for (const key of [1, 2, 1, 3, 1, 2]) await read(key);
	expect(loaded).toEqual([1, 2, 3, 2]);
});
