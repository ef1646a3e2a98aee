import { random } from './shuffled-seeds.ts';

/** Queries as readers type them, by kind. */
export const realistic: { [kind: string]: readonly string[] } = {
	topics: [
		'养老托育',
		'物流',
		'现代物流',
		'服务业',
		'高新技术企业',
		'文化旅游',
		'网络货运',
		'夜间经济',
		'一主三副六市域中心',
		'天字型',
		'双创',
		'专班',
	],
	departments: ['省商务厅', '省发展改革委', '省文旅厅', '各市人民政府', '省工信厅', '人行太原中心支行'],
	numbers: ['30%', '7.5%', '10万元', '50万元', '1—2', '2-3', '2021年', '2025', '6.5%', '3-5', '2:2:4:2', '1+1', '20处'],
	documents: ['晋政发〔2021〕21号', '晋政发[2021]21号', '国发〔2014〕26号', '晋政办发〔2021〕1号', '晋政办发〔2022〕35号'],
	latin: ['VR/AR', 'IPv6', 'O2O', '5G+', '5G', 'ＯＡ', 'oa', 'GDP', '1+X', '3+N', 'A级', 'b2b'],
	'several terms': ['物流 省商务厅', '养老 托育', '太原 数据 中心', '30% 补助', '旅游　景区', '"现代 物流" 园区', '2025 服务业 %'],
	punctuation: ['“双创”', '《指导意见》', '建设、改造', '（责任单位：省商务厅', '汾阳·杏花村', '，推动', '发展。推动', '：'],
	'single characters': ['的', '一', '水', '%', '5', '+', '驿'],
};

/** Words that are in none of the documents. */
export const absent = ['新疆', '乌鲁木齐', '区块连', '核电站', '99.9%', '１２３４５６', '——', '“”', '、，', 'HTTP/2', '三、二、一。', '龘'];

/** A text to draw queries from, and where it is sewn together: borders of label, title, text, unit line and emended words. */
export interface Drawn {
	text: string;
	seams: readonly number[];
}

/**
 * Substrings of the texts, the same at every run.
 * @param seams draw only substrings that lie across a seam
 */
export function drawSubstrings(
	texts: readonly Drawn[],
	count: number,
	seed: number,
	isWanted: (substring: string) => boolean,
	seams = false,
): string[] {
	const next = random(seed);
	const usable = texts.filter(({ text, seams: borders }) => text.length > 1 && (!seams || borders.length > 0));
	const drawn: string[] = [];
	for (let tries = 0; drawn.length < count && tries < count * 200; tries += 1) {
		const from = usable[Math.floor(next() * usable.length)];
		if (!from) break;
		const length = 1 + Math.floor(next() * 12);
		const seam = from.seams[Math.floor(next() * from.seams.length)] ?? 0;
		const start = seams ? seam - 1 - Math.floor(next() * (length - 1)) : Math.floor(next() * (from.text.length - length));
		const substring = from.text.slice(Math.max(0, start), Math.max(0, start) + length);
		if ((!seams || length > 1) && substring.length === length && isWanted(substring)) drawn.push(substring);
	}
	return drawn;
}

/** Pairs of characters of the texts that never stand side by side in them. */
export function drawAbsent(texts: readonly string[], count: number, seed: number): string[] {
	const next = random(seed);
	const characters = [...new Set(texts.join(''))].filter((character) => /\p{Script=Han}/u.test(character));
	const all = texts.map((text) => text.replace(/[^\p{Script=Han}]/gu, '')).join('\n');
	const drawn: string[] = [];
	while (drawn.length < count) {
		const pair = [0, 1].map(() => characters[Math.floor(next() * characters.length)]).join('');
		if (!all.includes(pair)) drawn.push(pair);
	}
	return drawn;
}
