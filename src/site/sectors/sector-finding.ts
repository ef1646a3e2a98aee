import { findPair, findSeries, nameDocuments } from '../corpus/document-names.ts';
import { cutFigures, joinQuotes, type Passage } from '../corpus/passage.ts';
import type { DocumentMeta } from '../../core/model/document.ts';
import type { Sector } from '../../core/model/sector.ts';
import type { Treatment, TreatmentState } from './sector-treatment.ts';

/** Verbatim words of a document, cut at their figures, with the address of their clause. */
export interface Quotation {
	href: string;
	words: { text: string; isFigure: boolean }[];
}

/** What one document says in figures. */
export interface QuotedLine {
	meta: DocumentMeta;
	quotations: Quotation[];
}

/** What one learns from a sector. */
export interface SectorFinding {
	/** To print large: figures document by document, or a sentence where there are none. */
	lead: QuotedLine[] | string;
	/** Sentences that go with it. */
	rest: string[];
}

/**
 * Says in one or two sentences how the documents treat a sector.
 * The lead quotes the figures where there are any; else it says which documents treat it.
 * @param treatments of one sector, oldest document first
 */
export function findSector(sector: Pick<Sector, 'id' | 'name' | 'group'>, treatments: readonly Treatment[]): SectorFinding {
	const quotes = quoteFigures(sector.id, treatments);
	const presence = sayPresence(sector.name, treatments);
	const [theme, pair, series, figures] = [sayTheme(sector, treatments), sayPair(treatments), saySeries(treatments), sayFigures(treatments)];
	const keep = (...sentences: string[]): string[] => sentences.filter(Boolean);
	if (quotes.length > 0) return { lead: quotes, rest: keep(presence, theme, pair, series, figures) };
	// That every document treats it is no news by itself.
	const isEverywhere = treatments.every(({ state }) => state === 'own');
	return isEverywhere
		? { lead: `${presence}${figures || series}`, rest: keep(pair, figures && series) }
		: { lead: presence, rest: keep(theme, pair, series, figures) };
}

/** A finding as plain words, for descriptions. */
export function writeFinding({ lead, rest }: SectorFinding): string {
	if (typeof lead === 'string') return [lead, ...rest].join('');
	const line = ({ meta, quotations }: QuotedLine): string =>
		`${meta.short_title}：${quotations.map(({ words }) => words.map(({ text }) => text).join('')).join('；')}。`;
	return lead.map(line).join('');
}

/** Share of a text as readers see it: 4.7%. */
export function formatShare(share: number): string {
	return `${(share * 100).toFixed(1)}%`;
}

/** The documents that treat a sector in a given way. */
export function metasIn(treatments: readonly Treatment[], state: TreatmentState): Treatment['meta'][] {
	return treatments.filter((treatment) => treatment.state === state).map(({ meta }) => meta);
}

/** Which documents have clauses of its own, which touch on it, which do not treat it. */
export function sayPresence(name: string, treatments: readonly Treatment[]): string {
	const all = treatments.map(({ meta }) => meta);
	const [own, shared, absent] = [metasIn(treatments, 'own'), metasIn(treatments, 'shared'), metasIn(treatments, 'absent')];
	const parts = [
		own.length === 0
			? `没有一份文件为${name}设专条`
			: `${own.length === 1 ? '只有' : ''}${nameDocuments(own, all)}${own.length > 1 ? '都' : ''}为${name}设有专条`,
		shared.length > 0 ? `${nameDocuments(shared, all)}只在别的条款里兼及` : '',
		absent.length > 0 ? `${nameDocuments(absent, all)}未涉及` : '',
	];
	return `${parts.filter(Boolean).join('，')}。`;
}

/** How the weight moved from one yearly plan to the next. */
function saySeries(treatments: readonly Treatment[]): string {
	const [earlier, later] = treatmentsOf(treatments, findSeries(treatments.map(({ meta }) => meta)));
	if (!earlier || !later) return '';
	const [before, after] = [formatShare(earlier.share), formatShare(later.share)];
	const name = later.meta.short_title;
	if (earlier.state === 'own' && later.state === 'own') {
		const [small, large] = [earlier.share, later.share].sort((a, b) => a - b) as [number, number];
		if (large - small < 0.005 && large / small < 1.25) return `两年的行动计划篇幅相近：${before}、${after}。`;
		return `${earlier.meta.short_title}用了全文的${before}，${name}${later.share > earlier.share ? '增' : '减'}到${after}。`;
	}
	if (earlier.state === 'own')
		return `${earlier.meta.short_title}用了全文的${before}，${name}${later.state === 'shared' ? '不再设专条' : '不再涉及'}。`;
	if (later.state === 'own') return `${name}新设专条，占全文${after}。`;
	return '';
}

/** How much two provinces' schemes of one kind give to it. */
function sayPair(treatments: readonly Treatment[]): string {
	const [one, other] = treatmentsOf(treatments, findPair(treatments.map(({ meta }) => meta)));
	if (!one || !other || one.state !== 'own' || other.state !== 'own') return '';
	const [more, less] = one.share >= other.share ? [one, other] : [other, one];
	if (more.share - less.share < 0.01)
		return `两省的${one.meta.kind}篇幅相近：${one.meta.province}${formatShare(one.share)}，${other.meta.province}${formatShare(other.share)}。`;
	return `两省的${one.meta.kind}里，${more.meta.province}给它的篇幅（${formatShare(more.share)}）多于${less.meta.province}（${formatShare(less.share)}）。`;
}

/** What the documents that treat it leave without a figure. */
function sayFigures(treatments: readonly Treatment[]): string {
	const treated = treatments.filter(({ state }) => state !== 'absent');
	if (treated.every(({ targets }) => targets.length === 0)) {
		const clauses = treated.reduce((sum, { own, shared }) => sum + own.length + shared.length, 0);
		return `写到它的共${clauses}处，没有一个数字目标。`;
	}
	const wordy = treated.filter(isWordy).map(({ meta, targets }) => `${meta.short_title}的${goalsOf(targets).length}个目标都不带数字。`);
	const latest = treatments.findLast(({ state }) => state === 'own');
	const silent =
		latest?.targets.length === 0
			? `${latest.meta.short_title}的${latest.own.length > 1 ? `${latest.own.length}处` : ''}专条没有数字目标。`
			: '';
	return [...wordy, silent].join('');
}

function goalsOf(targets: Treatment['targets']): Treatment['targets'] {
	return targets.filter(({ target }) => target.kind === 'target');
}

/** True where there are several goals and none has a number: too many words for a headline, and news in itself. */
function isWordy({ targets }: Treatment): boolean {
	const goals = goalsOf(targets);
	return goals.length > 2 && goals.every(({ target }) => target.value === null);
}

/** Why schemes on producer services leave other services out. */
function sayTheme({ group }: Pick<Sector, 'group'>, treatments: readonly Treatment[]): string {
	if (group !== 'consumer' && group !== 'non-profit') return '';
	const themed = treatments.filter(({ state, meta }) => state !== 'own' && meta.title.includes('生产性服务业')).map(({ meta }) => meta);
	if (themed.length === 0) return '';
	return `${nameDocuments(
		themed,
		treatments.map(({ meta }) => meta),
	)}以生产性服务业为主题。`;
}

function treatmentsOf(treatments: readonly Treatment[], metas: readonly { id: string }[] | undefined): (Treatment | undefined)[] {
	return (metas ?? []).map(({ id }) => treatments.find(({ meta }) => meta.id === id));
}

/** What each document says in figures worth quoting, at most two passages each; documents without any are left out. */
function quoteFigures(sector: string, treatments: readonly Treatment[]): QuotedLine[] {
	const shared = sharedIndicators(treatments);
	const ranked = treatments.map((treatment) => ({
		meta: treatment.meta,
		passages: joinQuotes(treatment.targets.filter((entry) => isCentral(entry, sector, treatment)))
			.map((passage) => ({ passage, rank: rankPassage(passage, shared) }))
			.filter(({ rank }) => rank >= (isWordy(treatment) ? numeric : worthQuoting)),
	}));
	const quoted = ranked.filter(({ passages }) => passages.length > 0);
	const each = quoted.length > 2 ? 1 : 2;
	return quoted.map(({ meta, passages }) => {
		const [first, ...others] = [...passages].sort((a, b) => b.rank - a.rank).slice(0, each);
		// Beside a number, a goal without one is no headline.
		const best = [first, ...others.filter(({ rank }) => rank >= numeric || (first && first.rank < numeric))];
		return { meta, quotations: passages.filter((entry) => best.includes(entry)).map(({ passage }) => quote(passage)) };
	});
}

/** A figure belongs to the sector first of all, or stands in one of its own clauses; and what it holds for can be told from it. */
function isCentral({ target, clause }: Treatment['targets'][number], sector: string, { own, meta }: Treatment): boolean {
	const end = (period: string | null): string => period?.slice(-4) ?? '';
	const isBeyond = meta.period !== null && target.period !== null && target.period.slice(0, 4) > end(meta.period);
	return (target.sectors[0] === sector || own.includes(clause)) && !(isBeyond && !target.quote.includes(target.period ?? ''));
}

function quote({ text, figures, clause }: Passage): Quotation {
	return { href: clause.href, words: cutFigures(text, figures) };
}

/** Indicators that more than one document has a figure for. */
function sharedIndicators(treatments: readonly Treatment[]): Set<string> {
	const lists = treatments.map(({ targets }) => new Set(targets.map(({ target }) => target.indicator)));
	return new Set(lists.flatMap((list, index) => [...list].filter((id) => lists.some((other, at) => at !== index && other.has(id)))));
}

/** Longer passages are no headline. */
const comfortable = 44;
const worthQuoting = 20;
const numeric = 30;
const kindRanks = { target: 40, incentive: 30, count: 0, baseline: 0, threshold: 0 } as const;

/** How well a passage serves as the figure to print large. */
function rankPassage({ text, targets }: Passage, shared: ReadonlySet<string>): number {
	const base = Math.max(...targets.map(({ kind, value }) => (value === null && kind === 'target' ? 20 : kindRanks[kind])));
	const bonus = (targets.some(({ indicator }) => shared.has(indicator)) ? 8 : 0) + Math.min(targets.length, 3);
	return base + bonus - (text.length > comfortable ? 15 : 0);
}
