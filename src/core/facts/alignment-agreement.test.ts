import { expect, test } from 'vitest';
import { compareAlignments, type CodedGroup } from './alignment-agreement.ts';

const group = (from: string, to: string, relation: string): CodedGroup => ({
	from: from.split(' ').filter(Boolean),
	to: to.split(' ').filter(Boolean),
	relation,
});

test('links are counted pair by pair, relations clause by clause', () => {
	const first = new Map([['a--b', [group('1 2', '1', 'merged'), group('3', '', 'dropped'), group('', '2', 'new')]]]);
	const second = new Map([
		['a--b', [group('1', '1', 'continued'), group('2', '', 'dropped'), group('3', '', 'dropped'), group('', '2', 'new')]],
	]);
	const { links, relations } = compareAlignments(first, second);
	expect(links).toEqual({ first: 2, second: 1, both: 1, share: 2 / 3 });
	// 1, 2 and 3 of one document, 1 and 2 of the other; 3 and the second 2 are called alike.
	expect(relations).toMatchObject({ units: 5, same: 2 });
});

test('clauses of one number in another pair of documents are others', () => {
	const first = new Map([['a--b', [group('1', '1', 'continued')]]]);
	const second = new Map([['a--c', [group('1', '1', 'continued')]]]);
	expect(compareAlignments(first, second)).toMatchObject({ links: { both: 0 }, relations: { units: 0 } });
});

test('a clause in several groups has no one relation', () => {
	const coding = new Map([['a--b', [group('1', '1', 'implements'), group('2', '1', 'implements')]]]);
	expect(compareAlignments(coding, coding)).toMatchObject({ links: { both: 2, share: 1 }, relations: { units: 2, same: 2 } });
});
