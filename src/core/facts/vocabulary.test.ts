import { describe, expect, test } from 'vitest';
import { readVocabulary } from './vocabulary.ts';

const files: { [name: string]: string } = {
	'indicators.yaml': '- { id: firms, name: 企业, unit: 家, definition: 数企业, finding: 多了, comparability: null }\n',
	'sectors.yaml': '- { id: finance, name: 金融, group: producer, scope: 银行, terms: [金融], headings: [] }\n',
	'places.yaml': '- { id: taiyuan, name: 太原, kind: city, city: null }\n- { id: road, name: 路, kind: corridor, city: null }\n',
	'departments.yaml': '- { id: sx-commerce, name: 省商务厅, province: 山西, kind: department }\n',
};

describe('readVocabulary', () => {
	test('gathers the ids; targets may be about cities, provinces, each city and each county', () => {
		const { vocabulary, findings } = readVocabulary((name) => files[name] ?? null);
		expect(findings).toEqual([]);
		expect([...vocabulary.targetPlaces].sort()).toEqual(['each-city', 'each-county', 'qinghai', 'shanxi', 'taiyuan']);
		expect(vocabulary.findUnit('省商务厅', '山西')).not.toBeNull();
		expect(vocabulary.findUnit('省商务厅', '青海')).toBeNull();
	});

	test('an id used twice is an error at the second', () => {
		const twice: typeof files = {
			...files,
			'places.yaml': `${files['places.yaml']}- { id: taiyuan, name: 太原市, kind: city, city: null }\n`,
		};
		expect(readVocabulary((name) => twice[name] ?? null).findings).toMatchObject([
			['places.yaml', { rule: 'fact-invalid', line: 3, column: 3 }],
		]);
	});

	test('no file at all is an empty vocabulary', () => {
		const { vocabulary, findings } = readVocabulary(() => null);
		expect([vocabulary.indicators.size, vocabulary.sectors.size, vocabulary.places.length, findings.length]).toEqual([0, 0, 0, 0]);
	});
});
