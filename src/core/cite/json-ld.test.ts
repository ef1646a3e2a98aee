import { describe, expect, test } from 'vitest';
import type { DocumentMeta } from '../model/document.ts';
import { clauseJsonLd, documentJsonLd, writeJsonLd } from './json-ld.ts';
import { metaTags, type PageMeta } from './meta-tags.ts';

const plan: DocumentMeta = {
	id: 'sx-plan-2021',
	title: '山西省推进服务业提质增效2021年行动计划',
	short_title: '山西2021年行动计划',
	title_is_editorial: false,
	aliases: ['2021年行动计划'],
	number: '晋政办发〔2021〕1号',
	issuer: '山西省人民政府办公厅',
	issued: '2021-03-11',
	printed: '2021-03-11',
	addressees: null,
	copied_to: null,
	period: '2021-2025',
	estimated: null,
	province: '山西',
	kind: '行动计划',
	summary: '以60条措施部署服务业提质增效。',
	edition_notes: [],
	order: 4,
	seed_file: 'x.txt',
	sha256: '0'.repeat(64),
};

const undated: DocumentMeta = {
	...plan,
	title_is_editorial: true,
	number: null,
	issuer: null,
	issued: null,
	printed: null,
	period: null,
	estimated: { year: 2014, basis: '据所引国发〔2014〕26号推定' },
};

const url = 'https://example.org/d/sx-plan-2021/';
const document = { name: plan.title, url };
const chapter = { name: '总体要求', url: `${url}s1/` };

describe('documentJsonLd', () => {
	test('says what the metadata says', () => {
		expect(JSON.parse(writeJsonLd(documentJsonLd(plan, url, [chapter])))).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Legislation',
			'@id': url,
			url,
			name: plan.title,
			alternateName: ['山西2021年行动计划', '2021年行动计划'],
			description: plan.summary,
			legislationIdentifier: '晋政办发〔2021〕1号',
			legislationType: '行动计划',
			legislationPassedBy: { '@type': 'GovernmentOrganization', name: '山西省人民政府办公厅' },
			legislationDate: '2021-03-11',
			datePublished: '2021-03-11',
			temporalCoverage: '2021/2025',
			legislationJurisdiction: { '@type': 'AdministrativeArea', name: '山西' },
			inLanguage: 'zh-Hans-CN',
			isAccessibleForFree: true,
			hasPart: [{ '@type': 'Legislation', '@id': chapter.url, url: chapter.url, name: '总体要求' }],
		});
	});

	test('what is not printed is left out, an estimated year too', () => {
		const text = writeJsonLd(documentJsonLd(undated, url, []));
		expect(text).not.toMatch(/legislationIdentifier|legislationDate|datePublished|temporalCoverage|PassedBy|LegalForce|2014|null/);
		expect(text).toContain('题名为本站拟定');
		expect(JSON.parse(text).name).toBe('[山西省推进服务业提质增效2021年行动计划]');
	});
});

describe('clauseJsonLd', () => {
	const clause = { name: '打造文旅品牌', spoken: '第16条', url: `${url}16/` };

	test('stands in its parents, the document outermost and the only one with a number', () => {
		const object = JSON.parse(writeJsonLd(clauseJsonLd(plan, clause, [document, chapter], [])));
		expect(object).toMatchObject({
			'@id': clause.url,
			alternateName: '第16条',
			isPartOf: { name: '总体要求', isPartOf: { name: plan.title } },
		});
		expect(object.isPartOf.isPartOf.legislationIdentifier).toBe('晋政办发〔2021〕1号');
		expect(object.legislationIdentifier ?? object.isPartOf.legislationIdentifier ?? object.hasPart).toBeUndefined();
	});
});

test('no text can end the script element', () => {
	expect(writeJsonLd(documentJsonLd({ ...plan, summary: '</script><script>alert(1)</script>' }, url, []))).not.toContain('<');
});

describe('metaTags', () => {
	const page: PageMeta = {
		title: '第16条 打造文旅品牌',
		description: '打造10条成熟的主题旅游线路。',
		url: `${url}16/`,
		image: { url: 'https://example.org/og/sx-plan-2021.png', alt: plan.title },
		site: '对读',
		document: plan,
		clauseSpoken: '第16条',
	};
	const contentOf = (own: PageMeta, key: string) =>
		metaTags(own).flatMap((tag) => (('name' in tag ? tag.name : tag.property) === key ? [tag.content] : []));

	test('name the document for Zotero and the clause for readers', () => {
		expect(contentOf(page, 'citation_title')).toEqual([`${plan.title}：第16条`]);
		expect(contentOf(page, 'article:section')).toEqual(['第16条']);
		expect(contentOf(page, 'citation_publication_date')).toEqual(['2021/03/11']);
		expect(contentOf(page, 'z:itemType')).toEqual(['statute']);
		expect(contentOf(page, 'og:title')).toEqual(['第16条 打造文旅品牌']);
		expect(contentOf(page, 'DC.identifier')).toEqual(['晋政办发〔2021〕1号', `${url}16/`]);
	});

	test('have no empty content', () => {
		expect(metaTags({ ...page, document: undated }).every((tag) => tag.content)).toBe(true);
		expect(contentOf({ ...page, document: undated }, 'citation_author')).toEqual([]);
		expect(contentOf({ ...page, document: undated }, 'citation_title')).toEqual([`[${plan.title}]：第16条`]);
	});

	test('of a page about no document are Open Graph alone', () => {
		expect(metaTags({ ...page, document: undefined }).every((tag) => 'property' in tag || tag.name === 'twitter:card')).toBe(true);
		expect(contentOf({ ...page, document: undefined }, 'og:type')).toEqual(['website']);
	});
});
