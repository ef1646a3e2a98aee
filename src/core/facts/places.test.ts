import { describe, expect, test } from 'vitest';
import { unmark } from './marked-file.ts';
import { hasPlacePage, placePath } from './paths.ts';
import { readMentions } from './places.ts';

const texts = new Map([['22', '支持太原武宿综合保税区、大同，太原与大同联动。']]);
const known = new Set(['taiyuan', 'datong', 'wusu-bonded-zone']);

describe('readMentions', () => {
	test('finds the words, and a later occurrence by its number', () => {
		const { mentions, diagnostics } = readMentions(
			'"22": [太原武宿综合保税区 wusu-bonded-zone, 大同 datong, 太原#2 taiyuan, 大同#2 datong]\n',
			texts,
			known,
		);
		expect(diagnostics).toEqual([]);
		expect(mentions.map(({ place, surface, offset }) => [place, surface, offset])).toEqual([
			['wusu-bonded-zone', '太原武宿综合保税区', 2],
			['datong', '大同', 12],
			['taiyuan', '太原', 15],
			['datong', '大同', 18],
		]);
	});

	test.each([
		['a place that is in no table', 'unknown-identifier', '▸"22": [大同 datung]\n'],
		['words that are not there', 'quote-not-found', '▸"22": [长治 datong]\n'],
		['an occurrence that is not there', 'quote-not-found', '▸"22": [大同#3 datong]\n'],
		['a clause that does not exist', 'quote-not-found', '▸"23": [大同 datong]\n'],
		['a place within a longer one', 'places-overlap', '▸"22": [太原武宿综合保税区 wusu-bonded-zone, 太原 taiyuan]\n'],
		['places in another order than the text', 'places-overlap', '▸"22": [大同 datong, 太原 taiyuan]\n'],
		['an entry without id', 'fact-invalid', '▸"22": [大同]\n'],
		['a clause with an empty list', 'fact-invalid', '▸"22": []\n'],
	])('%s is an error at its line', (_, rule, source) => {
		const { file, line, column } = unmark(`# 注\n${source}`);
		expect(readMentions(file, texts, known).diagnostics).toMatchObject([{ rule, severity: 'error', line, column }]);
	});
});

describe('pages of places', () => {
	const mention = (place: string, clause: string) => ({ place, clause, surface: '某', offset: 0 });
	const facts = [
		{ document: 'a', mentions: [mention('zone', '1'), mention('zone', '1'), mention('road', '1'), mention('road', '2')] },
		{ document: 'b', mentions: [mention('zone', '1'), mention('road', '1')] },
	];

	test.each([
		['a city nobody mentions', { id: 'haidong', kind: 'city' }, true],
		['a zone in two clauses, one of them twice', { id: 'zone', kind: 'zone' }, false],
		['a road in three clauses of two documents', { id: 'road', kind: 'corridor' }, true],
	] as const)('%s', (_, place, expected) => {
		expect(hasPlacePage(place, facts)).toBe(expected);
	});

	test('a place without a page has a line in the index', () => {
		const path = placePath(
			[
				{ id: 'zone', name: '区', kind: 'zone', city: null },
				{ id: 'road', name: '路', kind: 'corridor', city: null },
			],
			facts,
		);
		expect([path('road'), path('zone')]).toEqual(['places/road/', 'places/#zone']);
	});
});
