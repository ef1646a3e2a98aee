import { nameVerdict, type Verdict } from '../../core/compare/verdict.ts';
import { fullText, type Clause } from '../../core/model/clause.ts';
import { findClause, type ComparedDocument } from '../corpus/compared-document.ts';
import { listIdle } from '../corpus/alignments.ts';
import type { ComparisonRow, LoadedPair } from './comparison-rows.ts';
import { formatDate } from '../corpus/dates.ts';
import { joinTexts, sentence, type LinkedText } from '../corpus/linked-text.ts';
import type { VerdictGroup } from './verdict-group.ts';

/** What a comparison found, computed from its rows. */
export interface Finding {
	/** A sentence fit to print. */
	headline: string;
	/** What goes on from it. */
	further: LinkedText[];
	/** What the reader must know to understand the comparison rightly. */
	caution: string;
	/** How many groups there are, and how many stand on one side only. */
	groups: { all: number; open: number };
}

/** As many matters as a sentence bears. */
const named = 4;

/** From this similarity on two clauses are near each other word for word. */
const veryAlike = 0.5;

/** Writes the finding of a pair. @param groups rows by verdict in the order of the first document */
export function writeFinding(loaded: LoadedPair, groups: readonly VerdictGroup[]): Finding {
	const rows = groups.flatMap((group) => group.rows);
	const { headline, further, caution } = writers[loaded.pair.kind](loaded, groups);
	const gone = groups.find(({ verdict }) => verdict === 'dropped')?.rows ?? [];
	const matters = gone.slice(0, named).map((row) => [{ text: matterOf(loaded.a, row), href: `#${row.anchor}` }]);
	const all = [{ text: '全部见下', href: '#dropped' }];
	return {
		headline,
		further: [[{ text: further }], ...(gone.length > 0 ? [sentence`不再提的依次有${joinTexts(matters, '、')}，${all}。`] : [])],
		caution,
		groups: { all: rows.length, open: rows.filter(({ from, to }) => from.length === 0 || to.length === 0).length },
	};
}

/** Writes what differs by kind of pair; further is a sentence that goes on from the headline. */
type Writer = (loaded: LoadedPair, groups: readonly VerdictGroup[]) => { headline: string; further: string; caution: string };

const writers: { [kind in LoadedPair['pair']['kind']]: Writer } = {
	succession: ({ pair, a, b, figures }, groups) => {
		const [dropped, added] = [clausesOf(groups, 'dropped', 'from'), clausesOf(groups, 'new', 'to')];
		const older = measure(
			a,
			dropped,
			pair.groups.flatMap(({ from }) => from),
		);
		const newer = measure(
			b,
			added,
			pair.groups.flatMap(({ to }) => to),
		);
		const lost = figures.filter(({ change }) => change === 'dropped').length;
		const kept: Verdict[] = ['strengthened', 'weakened', 'replaced', 'merged', 'split', 'continued'];
		const counts = kept.map((verdict) => [verdict, groups.find((group) => group.verdict === verdict)?.rows.length ?? 0] as const);
		const gone = lost > 0 ? `，也不再写其${a.targets.length}个数值与目标中的${lost}个` : '';
		return {
			headline: `${b.meta.short_title}不再提${a.meta.short_title}${older.all}${older.unit}中的${dropped.length}${older.unit}${gone}；自身${newer.all}${newer.unit}中，${added.length}${newer.unit}是新增。`,
			further: `两边有对应的${counts.reduce((sum, [, count]) => sum + count, 0)}组里，${counts
				.filter(([, count]) => count > 0)
				.map(([verdict, count]) => `${nameVerdict(verdict, '', '').label}${count}组`)
				.join('、')}。`,
			caution: '“不再提”只说后一文件没有写，不等于取消；文件也没有说明原因。',
		};
	},
	execution: ({ pair, a, b }, groups) => {
		const isTask = (id: string): boolean => findClause(a, id).clause.level === 'item';
		const tasks = pair.groups.flatMap(({ from }) => from).filter(isTask);
		const alone = clausesOf(groups, 'unmatched-from', 'from').filter(isTask);
		const idle = new Set(listIdle(b.meta.id).map(({ clause }) => clause)).size;
		const [issued, framed] = [a.meta.issued, b.meta.issued];
		const isEarlier = issued !== null && framed !== null && issued < framed;
		return {
			headline: `${a.meta.short_title}的${tasks.length}条任务，${tasks.length - alone.length}条能在${b.meta.short_title}里找到对应的段落，${alone.length}条${b.meta.short_title}没有写。`,
			further: `反过来看，${b.meta.short_title}三至六章有${idle}段，两年的行动计划都没有写。`,
			caution: isEarlier
				? `${a.meta.short_title}（${formatDate(issued)}）印发在${b.meta.short_title}（${formatDate(framed)}）之前，“落实”只指两边讲同一件事，不是说计划依据规划而定。`
				: '“落实”指计划的条文与规划的段落讲同一件事；文件自身没有逐条注明依据。',
		};
	},
	parallel: ({ a, b }, groups) => {
		const [own, other] = [clausesOf(groups, 'only-from', 'from').length, clausesOf(groups, 'only-to', 'to').length];
		const common = groups.find(({ verdict }) => verdict === 'parallel')?.rows ?? [];
		const alike = common.filter(({ similarity }) => (similarity ?? 0) >= veryAlike).length;
		const cited = citedByBoth(a, b);
		return {
			headline: `${a.meta.province}、${b.meta.province}两份方案有${common.length}组条文讲同一件事；${own}段只有${a.meta.province}有，${other}段只有${b.meta.province}有。`,
			further: `讲同一件事的${common.length}组里，${alike}组文字相似度在${veryAlike}以上。`,
			caution: cited
				? `两份方案都写明依据${cited}。该文件不在本站所收之列，两省相同的文字是否出自该文件，本站无从核对，也不判断谁先谁后。`
				: '两省相同的文字出自何处，本站无从核对，也不判断谁先谁后。',
		};
	},
};

function clausesOf(groups: readonly VerdictGroup[], verdict: Verdict, side: 'from' | 'to'): string[] {
	return groups.find((group) => group.verdict === verdict)?.rows.flatMap((row) => row[side].map(({ id }) => id)) ?? [];
}

/** Counted in items where the clauses in question are items, else in paragraphs. */
function measure(document: ComparedDocument, chosen: readonly string[], all: readonly string[]): { all: number; unit: string } {
	const isItem = (id: string): boolean => /^\d+$/.test(id) && findClause(document, id).clause.level === 'item';
	return chosen.every(isItem) ? { all: all.filter(isItem).length, unit: '条' } : { all: new Set(all).size, unit: '段' };
}

const verdictWords = /(?:，|在规划中|规划|2022年)*(?:不再列入|不再提|未列)。?$/;

/** What a clause that is gone was about: its title, else the words its note quotes, else the first matter of the note. */
function matterOf(document: ComparedDocument, row: ComparisonRow): string {
	const id = row.from[0]?.id;
	const title = id === undefined ? '' : findClause(document, id).clause.heading.replace(/。$/, '');
	const note = (row.note ?? '').replace(verdictWords, '');
	return title || (/“[^”]+”/.exec(note)?.[0] ?? note.split(/[、，（]/)[0] ?? note);
}

/** Number of the document both preambles cite. */
function citedByBoth(a: ComparedDocument, b: ComparedDocument): string | undefined {
	const cited = ({ clauses }: ComparedDocument): string[] =>
		[...clauses.values()]
			.map(({ clause }): Clause => clause)
			.filter(({ level }) => level === 'preamble')
			.flatMap((clause) => fullText(clause).match(/\p{Script=Han}+〔\d{4}〕\d+号/gu) ?? []);
	const others = new Set(cited(b));
	return cited(a).find((number) => others.has(number));
}
