import { expect, test } from 'vitest';
import { lexicon } from './build/corpus-lexicon.ts';
import { listRewritings } from './rewritings.ts';

/** Chains of a phrase, written with arrows. */
function list(phrase: string): string[] {
	return listRewritings(phrase, lexicon).map((chain) => [phrase, ...chain.map(({ to }) => to)].join(' → '));
}

test.each([
	['養老托育', ['養老托育 → 养老托育']],
	['省发改委', ['省发改委 → 省发展改革委']],
	['省發改委', ['省發改委 → 省发改委', '省發改委 → 省发改委 → 省发展改革委']],
	['省住房和城乡建设厅', ['省住房和城乡建设厅 → 省住建厅', '省住房和城乡建设厅 → 省住房城乡建设厅']],
	['物流', []],
	['新疆', []],
	['', []],
])('%s may be rewritten: %s', (phrase, chains) => expect(list(phrase)).toEqual(chains));

test('a chain says of each step what it is', () => {
	expect(listRewritings('省發改委', lexicon)[1]).toEqual([
		{ kind: 'simplified', from: '省發改委', to: '省发改委' },
		{ kind: 'expanded', from: '省发改委', to: '省发展改革委' },
	]);
});
