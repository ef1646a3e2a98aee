import { expect, test } from 'vitest';
import type { Term } from '../model/term.ts';
import { followTerms, onlyIn, type FollowedTerm } from './wording.ts';

const terms: Term[] = [
	{ term: '物流', kind: 'business' },
	{ term: '现代物流', kind: 'business' },
	{ term: '康养', kind: 'business', not: ['健康养老'] },
];
const follow = (...documents: string[]): FollowedTerm[] =>
	followTerms(
		terms,
		documents.map((text) => [{ clause: 'a', text }]),
	);
const counts = (followed: readonly FollowedTerm[]): [string, number, number][] =>
	followed.map(({ term, uses }) => [term.term, uses[0]?.count ?? 0, uses[0]?.alone ?? 0]);

test('a term inside a longer one counts for both, and is told apart', () => {
	expect(counts(follow('发展现代物流，物流园和物流业。'))).toEqual([
		['物流', 3, 2],
		['现代物流', 1, 1],
		['康养', 0, 0],
	]);
});

test('characters that stand together by chance are no occurrence', () => {
	expect(counts(follow('健康养老与康养小镇'))[2]).toEqual(['康养', 1, 1]);
});

test('the first occurrence told is one on its own, where there is any', () => {
	const [{ uses }] = followTerms(terms, [
		[
			{ clause: 'a', text: '现代物流' },
			{ clause: 'b', text: '智能物流' },
		],
	]) as [FollowedTerm];
	expect(uses[0]?.first).toEqual({ clause: 'b', text: '智能物流', at: 2 });
});

test('a term that stands only inside a longer one is not told beside it', () => {
	const only = (followed: readonly FollowedTerm[]): string[] => onlyIn(followed, 1, [0]).map(({ term }) => term.term);
	expect(only(follow('金融', '现代物流'))).toEqual(['现代物流']);
	expect(only(follow('物流', '现代物流'))).toEqual(['现代物流']);
	expect(only(follow('现代物流', '物流'))).toEqual([]);
});

test('the most frequent come first', () => {
	expect(onlyIn(follow('金融', '康养，物流，物流'), 1, [0]).map(({ term, use }) => [term.term, use.count])).toEqual([
		['物流', 2],
		['康养', 1],
	]);
});
