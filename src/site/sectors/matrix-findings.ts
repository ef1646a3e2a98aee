import type { DocumentMeta } from '../../core/model/document.ts';
import type { Sector } from '../../core/model/sector.ts';
import { countOf, findPair, findSeries, nameDocuments } from '../corpus/document-names.ts';
import { href } from '../corpus/href.ts';
import { joinLinks, joinTexts, sentence, type LinkedText } from '../corpus/linked-text.ts';
import { formatShare } from './sector-finding.ts';
import { sectorPath } from '../../core/facts/paths.ts';
import type { Treatment } from './sector-treatment.ts';

/** One thing the matrix shows. */
export interface MatrixFinding {
	label: string;
	text: LinkedText;
}

/** A sector with its treatments, oldest document first. */
export interface SectorRow {
	sector: Sector;
	treatments: readonly Treatment[];
}

/** What one learns from all sectors together, the most telling first; what the documents do not show is left out. */
export function findInMatrix(rows: readonly SectorRow[]): MatrixFinding[] {
	const all = (rows[0]?.treatments ?? []).map(({ meta }) => meta);
	const [series, pair] = [findSeries(all), findPair(all)];
	const findings = [
		series && findGone(compare(rows, series), series),
		series && findMoved(compare(rows, series), series),
		findOnce(rows, all),
		findGoals(rows, all),
		pair && findProvinces(compare(rows, pair), pair, all),
	];
	return findings.filter((finding) => finding !== undefined);
}

/** A sector in two documents. */
interface Compared {
	sector: Sector;
	before: Treatment;
	after: Treatment;
}

type Two = readonly [DocumentMeta, DocumentMeta];

function compare(rows: readonly SectorRow[], [one, other]: Two): Compared[] {
	return rows.flatMap(({ sector, treatments }) => {
		const [before, after] = [one, other].map(({ id }) => treatments.find(({ meta }) => meta.id === id));
		return before && after ? [{ sector, before, after }] : [];
	});
}

/** Sectors the later yearly plan has no clauses of their own for, though the earlier one had. */
function findGone(compared: readonly Compared[], [earlier, later]: Two): MatrixFinding | undefined {
	const gone = compared.filter(({ before, after }) => before.state === 'own' && after.state !== 'own');
	if (gone.length === 0) return undefined;
	const weight = gone.reduce((sum, { before }) => sum + before.share, 0);
	return {
		label: '不再设专条',
		text: sentence`${later.short_title}不再为${links(gone)}设专条，这${countOf(gone.length)}项在${earlier.short_title}里共占全文的${formatShare(weight)}。`,
	};
}

/** Sectors the later yearly plan newly has clauses for, and where its weight moved most. */
function findMoved(compared: readonly Compared[], [earlier, later]: Two): MatrixFinding | undefined {
	const fresh = compared.filter(({ before, after }) => before.state !== 'own' && after.state === 'own');
	const moved = compared
		.filter(({ before, after }) => before.state === 'own' && after.state === 'own')
		.sort((a, b) => b.after.share - b.before.share - (a.after.share - a.before.share));
	const [most, least] = [moved[0], moved.at(-1)];
	if (!most || !least) return undefined;
	const say = (entry: Compared): LinkedText =>
		sentence`${links([entry])}（${formatShare(entry.before.share)}到${formatShare(entry.after.share)}）`;
	const added = fresh.length > 0 ? sentence`新设专条的是${links(fresh)}。` : '';
	return {
		label: `${earlier.period}年到${later.period}年`,
		text: sentence`篇幅增得最多的是${say(most)}，减得最多的是${say(least)}。${added}`,
	};
}

/** Sectors that only the undated documents, or only one document, have clauses for. */
function findOnce(rows: readonly SectorRow[], all: readonly DocumentMeta[]): MatrixFinding | undefined {
	const undated = all.filter(({ issued }) => !issued);
	const dated = all.length - undated.length;
	const ownersOf = ({ treatments }: SectorRow): DocumentMeta[] => treatments.filter(({ state }) => state === 'own').map(({ meta }) => meta);
	const early = rows.filter((row) => ownersOf(row).length === undated.length && ownersOf(row).every(({ issued }) => !issued));
	const single = rows.filter((row) => ownersOf(row).length === 1);
	const texts = [
		...(early.length > 0 && dated > 0
			? [sentence`${links(early)}只有${nameDocuments(undated, all)}设有专条，此后的${countOf(dated)}份文件都没有`]
			: []),
		...single.map((row) => sentence`${links([row])}只有${nameDocuments(ownersOf(row), all)}设有专条`),
	];
	return texts.length > 0 ? { label: '只见于一时', text: sentence`${joinTexts(texts, '；')}。` } : undefined;
}

/** Which industries have most targets, and which sectors have none. */
function findGoals(rows: readonly SectorRow[], all: readonly DocumentMeta[]): MatrixFinding {
	const counted = rows
		.map(({ sector, treatments }) => ({
			sector,
			count: treatments.reduce((sum, { targets }) => sum + targets.filter(({ target }) => target.kind === 'target').length, 0),
		}))
		.sort((a, b) => b.count - a.count);
	const top = counted.filter(({ sector }) => sector.group !== 'cross-cutting').slice(0, 3);
	const none = counted.filter(({ count }) => count === 0);
	const most = joinTexts(
		top.map((entry) => sentence`${links([entry])}（${entry.count}个）`),
		'、',
	);
	const rest = none.length > 0 ? sentence`${nameDocuments(all, all)}里没有一个目标的有${countOf(none.length)}项：${links(none)}。` : '';
	return { label: '目标', text: sentence`目标最多的行业是${most}。${rest}` };
}

/** How two provinces' schemes of one kind differ. */
function findProvinces(compared: readonly Compared[], [one, other]: Two, all: readonly DocumentMeta[]): MatrixFinding {
	const onlyOne = compared.filter(({ before, after }) => before.state === 'own' && after.state !== 'own');
	const onlyOther = compared.filter(({ before, after }) => before.state !== 'own' && after.state === 'own');
	const gaps = compared
		.filter(({ before, after }) => before.state === 'own' && after.state === 'own')
		.sort((a, b) => Math.abs(b.before.share - b.after.share) - Math.abs(a.before.share - a.after.share))
		.slice(0, 2)
		.map((entry) => sentence`${links([entry])}（${formatShare(entry.before.share)}对${formatShare(entry.after.share)}）`);
	const only = (list: readonly Compared[], who: DocumentMeta): LinkedText[] =>
		list.length > 0 ? [sentence`只有${who.province}设专条的是${links(list)}`] : [];
	const differences = [...only(onlyOne, one), ...only(onlyOther, other), sentence`都设专条而篇幅相差最大的是${joinTexts(gaps, '和')}`];
	return {
		label: `${one.province}对${other.province}`,
		text: sentence`${nameDocuments([one, other], all)}里，${joinTexts(differences, '；')}。`,
	};
}

/** Names of sectors as links. */
function links(entries: readonly { sector: Sector }[]): LinkedText {
	return joinLinks(entries.map(({ sector: { id, name } }) => ({ text: name, href: href(sectorPath(id)) })));
}
