import type { Duty, Role } from '../model/clause.ts';

/** A unit line found in a text: its place and the units it names. */
export interface UnitLine {
	start: number;
	end: number;
	duties: Duty[];
	/** The part of the list that could not be split, if any. */
	unsplit: string | undefined;
}

/** Words before a colon that open a list, with the role they give. */
const openers: readonly { pattern: RegExp; role: Role }[] = [
	{ pattern: /^(?:省级|市级|国家)?(?:牵头|主办|主要责任|第一责任|主责)(?:负责)?(?:单位|部门|处室|领导|人)?[:：]/, role: 'lead' },
	{ pattern: /^(?:配合|协办|协同|参与|协作|参加|责任配合)(?:单位|部门|处室|人)?[:：]/, role: 'cooperating' },
	{ pattern: /^(?:责任|负责|承办|落实|实施|主管|任务|分工|责任落实)(?:单位|部门|处室|主体|分工|领导|人)?[:：]/, role: 'responsible' },
];

/** Words after a list that close it, with the role they give; longest first. */
const closers: readonly { pattern: RegExp; role: Role }[] = [
	{
		pattern:
			/(?:等(?:各?有关|相关)?(?:部门和单位|部门|单位|方面)?)?(?:按照?|依)?(?:照)?(?:各自)?(?:职责|职能)(?:分工|权限)?(?:分别)?(?:负责|落实|牵头负责|推进)(?:落实|推进|实施)?$/,
		role: 'responsible',
	},
	{ pattern: /(?:等(?:各?有关|相关)?(?:部门和单位|部门|单位|方面)?)?(?:共同|联合)?牵头(?:负责|落实|推进|组织|实施)*$/, role: 'lead' },
	{
		pattern:
			/(?:等(?:各?有关|相关)?(?:部门和单位|部门|单位|方面)?)?(?:分别|分工|共同|组织|具体|依法|联合)*负责(?:落实|推进|实施|组织|指导|统筹)*$/,
		role: 'responsible',
	},
	{
		pattern:
			/(?:等(?:各?有关|相关)?(?:部门和单位|部门|单位|方面)?)?(?:积极|共同|协同|分工)*(?:配合|参与|协助|参加|支持|协办|协同)(?:实施|落实|推进)?$/,
		role: 'cooperating',
	},
	{ pattern: /(?:等)?(?:组织实施|组织落实|推进落实|抓好落实|落实|主办|承办|实施)$/, role: 'responsible' },
];

/** What the name of a body ends in. */
const bodyEnd =
	/(?:人民政府|政府|办公室|办公厅|委员会|管委会|党委|[部厅局委办署社院所会行队校站库网]|中心|集团|公司|总公司|银行|支行|分行|海关|机构|单位|部门|专班|企业|协会|学会|学校|高校|大学|学院|机关|法院|检察院|总队|支队|军区|园区|示范区|开发区|新区|综改区|经济区|实验区|各市|各县|各区|各州|各地|各地区|市州|市县|地市|党工委|工会|妇联|残联|工商联|供销联社|文联|科协|社联|团省委|团中央|团委|国网|电网|银保监|证监|主体|乡镇|街道|盟市|旗县|设区市|领导小组|联席会议|工作组|指挥部|牵头人|区县|县区|县市区|县（市、区）|县（区）|市（州）)(?:（[^（）]*）|\([^()]*\))?$/;

// 各市、州人民政府 is one body: a bare level of government waits for the noun that closes the series.
const bareLevel =
	/^(?:各|有关|相关|各有关|各相关)?(?:省|市|县|区|州|盟|旗|地|地级市|设区市|设区的市|自治区|直辖市|自治州|市州|市县|省级|市级|县级|乡|镇|街道|地方|县（市）|市（州）|州（市）|县（市、区）|县\(市、区\)|区（县）|各级)$/;
const government = /^(?:各|县|区|州|市|乡|镇|旗|盟|直辖市|自治区|县级|（|\()?.{0,12}(?:人民)?(?:政府|党委|管委会|行署)(?:（[^（）]*）)?$/;

/**
 * Reads the contents of a bracket or line as a list of responsible units.
 * @param inner the text between the brackets
 * @returns the units with their roles, or undefined when the text is not such a list
 */
export function parseUnitList(inner: string): { duties: Duty[]; unsplit: string | undefined } | undefined {
	const duties: Duty[] = [];
	let pending: string[] = [];
	let role: Role | undefined;
	let hasSign = false;
	let skipping = false;
	const settle = (given: Role | undefined): void => {
		for (const name of joinSeries(pending)) duties.push({ name, role: name.endsWith('专班') ? 'task-force' : (given ?? 'responsible') });
		pending = [];
	};
	for (const token of tokenize(inner)) {
		let name = token.text;
		// Notes on the list are not units: 列第一位的为牵头单位，下同; 完成时限：2023年底.
		if (/^(?:下同|以下|不再|.{0,12}第一位|完成时|时限|时间|进度|备注|持续推进|长期)/.test(name)) {
			settle(role);
			skipping = !token.endsGroup && /[:：]/.test(name);
			continue;
		}
		if (skipping) {
			skipping = !token.endsGroup;
			continue;
		}
		const opener = openers.find(({ pattern }) => pattern.test(name));
		if (opener) {
			settle(role);
			role = opener.role;
			hasSign = true;
			name = name.replace(opener.pattern, '');
		}
		const parts = opener || role ? [name] : splitVerbs(name);
		for (const part of parts) {
			const closer = closers.find(({ pattern }) => pattern.test(part));
			const bare = (closer ? part.replace(closer.pattern, '') : part)
				.replace(/等(?:各?有关|相关)?(?:部门和单位|部门|单位|方面)?$/, '')
				.trim();
			if (bare !== '') pending.push(bare);
			if (closer && (!role || token.endsGroup || bare !== part)) {
				hasSign = true;
				settle(role ?? closer.role);
			}
		}
		if (token.endsGroup && role) settle(role);
	}
	settle(role);
	const unsplit = duties.find(({ name }) => name.length > 28 || !bodyEnd.test(name))?.name;
	const named = duties.filter(({ name }) => bodyEnd.test(name) && name.length <= 28).length;
	const isBareList =
		duties.length > 0 &&
		named === duties.length &&
		duties.every(({ name }) => /^(?:省|市|县|区|各|自治区|国家|中央|全国|人民银行|人行)/.test(name)) &&
		duties.some(({ name }) => /[厅局委部办]$|人民政府$/.test(name));
	if ((!hasSign && !isBareList) || named === 0 || named * 2 < duties.length) return undefined;
	return { duties, unsplit };
}

/** Cuts a list at 、，；。 outside brackets. */
function tokenize(inner: string): { text: string; endsGroup: boolean }[] {
	const tokens: { text: string; endsGroup: boolean }[] = [];
	let depth = 0;
	let text = '';
	for (const character of inner) {
		if (/[（(《“]/.test(character)) depth += 1;
		if (/[）)》”]/.test(character)) depth -= 1;
		if (depth <= 0 && /[、，,；;。 　]/.test(character)) {
			tokens.push({ text, endsGroup: /[；;。]/.test(character) });
			text = '';
		} else text += character;
	}
	tokens.push({ text, endsGroup: true });
	return tokens.filter((token) => token.text !== '' || token.endsGroup);
}

/** 省卫健委牵头省教育厅配合 without a comma: cut after the verb; 省A厅会同省B局 and 省A厅和省B局负责 likewise. */
function splitVerbs(text: string): string[] {
	return text
		.split(
			/(?<=牵头(?:负责)?)(?=[^负落推组实])|会同|(?<=等)(?:和|与|及|以及)|(?<=[部厅局委办会行府院])(?:和|与|及|以及)(?=[省市各国中人公财交科农商文工教民住水自生应审银保证税海气])/,
		)
		.filter((part) => part !== '');
}

function joinSeries(names: readonly string[]): string[] {
	const result: string[] = [];
	let series = '';
	for (const [index, name] of names.entries()) {
		const next = names[index + 1];
		const waits = bareLevel.test(name) && next !== undefined && (bareLevel.test(next) || government.test(next)) && !/^省[^级]/.test(next);
		series += series === '' ? name : `、${name}`;
		if (waits) continue;
		result.push(series);
		series = '';
	}
	if (series !== '') result.push(series);
	return result;
}

/**
 * Finds the unit lines in a text: brackets whose contents are a list of units, at the end of a sentence, of the text, or of a heading.
 * @param text reading text of a clause
 */
export function findUnitLines(text: string): UnitLine[] {
	const found: UnitLine[] = [];
	for (const { start, end } of brackets(text)) {
		const before = text[start - 1] ?? '';
		const after = text[end] ?? '';
		const stands = start === 0 || /[。！；？”）：]/.test(before) || after === '' || /[。；]/.test(after) || /^[（【〔]/.test(after);
		if (!stands) continue;
		const list = parseUnitList(text.slice(start + 1, end - 1));
		if (list) found.push({ start, end, ...list });
	}
	return found;
}

/** Outermost brackets of a text, with their ends. */
function brackets(text: string): { start: number; end: number }[] {
	const found: { start: number; end: number }[] = [];
	let depth = 0;
	let start = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (/[（(【〔[]/.test(text[index] ?? '')) {
			if (depth === 0) start = index;
			depth += 1;
		} else if (/[）)】〕\]]/.test(text[index] ?? '') && depth > 0) {
			depth -= 1;
			if (depth === 0) found.push({ start, end: index + 1 });
		}
	}
	return found;
}

/** Reads a paragraph that is a unit line without brackets: 责任单位：省商务厅、省财政厅. */
export function parseUnitParagraph(text: string): UnitLine | undefined {
	const isOpened = openers.some(({ pattern }) => pattern.test(text));
	const list = isOpened && text.length < 400 ? parseUnitList(text.replace(/[。；]$/, '')) : undefined;
	return list && { start: 0, end: text.length, ...list };
}
