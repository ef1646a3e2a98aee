import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AlignedPair } from '../model/alignment.ts';
import { findBonds, findCounterparts } from './bonds.ts';

const pairs = JSON.parse(readFileSync('content/alignments.json', 'utf8')) as AlignedPair[];
const groupOf = (a: string, b: string, from: string) =>
	pairs.find((pair) => pair.a === a && pair.b === b)?.groups.find((group) => group.from.includes(from));

describe('findBonds', () => {
	test('finds the group two clauses share, in the order of the documents, whatever the order of the reader', () => {
		const group = groupOf('sx-plan-2021', 'sx-plan-2022', '16');
		const ids = ['sx-plan-2022.37', 'sx-plan-2021.16'];
		expect(findBonds(pairs, ids)).toEqual([
			{
				a: 'sx-plan-2021',
				b: 'sx-plan-2022',
				from: ['sx-plan-2021.16'],
				to: ['sx-plan-2022.37'],
				relation: group?.relation,
				note: group?.note,
			},
		]);
	});

	test('says nothing of clauses that do not correspond', () => {
		expect(findBonds(pairs, ['sx-plan-2021.16', 'sx-plan-2022.1'])).toEqual([]);
		expect(findBonds(pairs, ['sx-plan-2021.16', 'sx-plan-2021.17'])).toEqual([]);
	});

	test('keeps documents of like ids apart', () => {
		const [bond] = findBonds(pairs, ['sx-plan-2021.s1', 'sx-plan-2022.s1', 'sx-producer.s1']);
		expect(bond?.from).toEqual(['sx-plan-2021.s1']);
	});
});

test('a dropped clause has a group without counterparts', () => {
	const dropped = findCounterparts(pairs, 'sx-plan-2021.1').find(({ b }) => b === 'sx-plan-2022');
	expect(dropped?.relation).toBe(groupOf('sx-plan-2021', 'sx-plan-2022', '1')?.relation);
	expect(dropped?.to).toEqual([]);
});
