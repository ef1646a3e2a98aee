import type { Duty, Role } from '../model/clause.ts';

/** A list of responsible units. */
export interface UnitList {
	duties: Duty[];
	/** The part of the list that does not look like a unit, if any. */
	unsplit: string | undefined;
}

const noun = '(?:责任)?(?:单位|部门|处室|科室|机构|部门及单位|部门和单位|单位及部门)?';
const scope = '(?:省直|市直|省级|市级|县级|国家|中央|地方)?';

/** Words before a colon that open a list, with the role they give. */
const openers: readonly { pattern: RegExp; role: Role }[] = [
	{ pattern: new RegExp(`^${scope}(?:牵头|主办|主要责任|第一责任|主责)(?:负责)?${noun}[:：]`), role: 'lead' },
	{ pattern: new RegExp(`^${scope}(?:配合|协办|协同|参与|协作|参加|责任配合|支持)${noun}[:：]`), role: 'cooperating' },
	{
		pattern: new RegExp(
			`^${scope}(?:责任|负责|承办|落实|实施|主管|任务|分工|责任落实)(?:单位|部门|处室|科室|机构|主体|分工|部门及单位|部门和单位|单位及部门)?[:：]`,
		),
		role: 'responsible',
	},
];

/** Words before a colon that open something else than units: persons, dates, remarks. */
const otherOpener = /^[^:：、，；]{2,10}[:：]/;

const etc = '(?:等(?:各?有关|相关|省直有关|省级有关|各相关)?(?:部门和单位|单位和部门|部门|单位|方面|地方)?)?';

/** Words after a list that close it, with the role they give. */
const closers: readonly { pattern: RegExp; role: Role }[] = [
	{
		pattern: new RegExp(
			`${etc}(?:按照?|依|根据)(?:照)?(?:各自)?(?:职责|职能|任务)(?:分工|权限)?(?:分别|共同)?(?:负责|落实|牵头负责|推进)(?:落实|推进|实施)?$`,
		),
		role: 'responsible',
	},
	{ pattern: new RegExp(`${etc}(?:分别|共同|联合)*牵头(?:负责|落实|推进|组织|实施)*$`), role: 'lead' },
	{ pattern: new RegExp(`${etc}(?:分别|分工|共同|组织|具体|依法|联合)*负责(?:落实|推进|实施|组织|指导|统筹)*$`), role: 'responsible' },
	{
		pattern: new RegExp(`${etc}(?:积极|共同|协同|分工)*(?:配合|参与|协助|参加|支持|协办|协同|指导)(?:实施|落实|推进)?$`),
		role: 'cooperating',
	},
	{ pattern: new RegExp(`${etc}(?:组织实施|组织落实|推进落实|抓好落实|落实|主办|承办|实施)$`), role: 'responsible' },
];

/** Remarks that stand beside units: 列第一位的为牵头单位，下同; 2024年6月底前完成; 持续实施. */
const remark =
	/^(?:下同|以下|不再|具体任务|各项|.{0,12}第一位|\d{4}年|每年|长期|持续|常态|即|适时|及时|分年度|完成时)|(?:底前|月前|年前|期间)(?:完成|实施)?$/;

/** What the name of a body ends in. */
const bodyEnd =
	/(?:人民政府|政府|行署|公署|办公室|办公厅|委员会|管委会|党委|[部厅局委办署社院所会行队校站库网处科]|中心|集团|公司|银行|支行|分行|海关|机构|单位|部门|专班|企业|协会|学会|学校|高校|大学|学院|科研院所|机关|法院|检察院|总队|支队|军区|园区|示范区|开发区|新区|综改区|经济区|实验区|生态区|港务区|基地|各市|各县|各区|各州|各地|各地区|市州|市县|地市|党工委|工会|妇联|残联|工商联|供销联社|文联|科协|社联|团省委|团中央|国网|电网|银保监|证监|主体|乡镇|街道|盟市|旗县|设区市|县级市|领导小组|联席会议|工作组|指挥部|区县|县区|县市区|[市县区州盟旗]|县（市、区）|县（区）|市（州）)(?:（[^（）]*）)?$/;
const strongEnd = /(?:[部厅局委办]|人民政府|人民银行|海关|法院|管委会)(?:（[^（）]*）)?$/;

// 各市、州人民政府 is one body: a bare level of government waits for the noun that closes the series.
const bareLevel =
	/^(?:各|有关|相关|各有关|各相关)?(?:省|市|县|区|州|盟|旗|地|地级市|县级市|设区市|设区的市|自治区|直辖市|自治州|市州|市县|省级|市级|县级|乡|镇|街道|地方|县（市）|市（州）|州（市）|县（市、区）|区（县）|各级)$/;
const government = /^(?:各|县|区|州|市|乡|镇|旗|盟|直辖市|自治区|县级|（)?.{0,12}(?:人民)?(?:政府|党委|管委会|行署)(?:（[^（）]*）)?$/;

/** True when a text begins like a list that says whose it is: 责任单位：, 牵头单位：. */
export function opensUnitList(text: string): boolean {
	return openers.some(({ pattern }) => pattern.test(healOpener(text)));
}

// A page break may double the first syllable: （责 / 责任单位：.
function healOpener(text: string): string {
	return text.replace(/^([责牵配])(?=\1)/, '');
}

/**
 * Reads the contents of a bracket or line as a list of responsible units.
 * @param inner the text between the brackets
 * @returns the units with their roles, or undefined when the text is not such a list
 */
export function parseUnitList(inner: string): UnitList | undefined {
	const duties: Duty[] = [];
	let pending: string[] = [];
	let role: Role | undefined;
	let hasOpener = false;
	let hasVerb = false;
	let skipping = false;
	const settle = (given: Role | undefined): void => {
		for (const name of joinSeries(pending)) duties.push({ name, role: name.endsWith('专班') ? 'task-force' : (given ?? 'responsible') });
		pending = [];
	};
	for (const { text, endsGroup } of tokenize(healOpener(inner))) {
		let name = text.replace(/^[*★▲#·\s]+|^(?:由|以上任务由|上述任务由|以上由)/, '');
		const opener = openers.find(({ pattern }) => pattern.test(name));
		if (opener) {
			settle(role);
			role = opener.role;
			hasOpener = true;
			skipping = false;
			name = name.replace(opener.pattern, '');
		} else if (otherOpener.test(name)) {
			settle(role);
			skipping = true;
		}
		if (skipping || remark.test(name)) {
			if (endsGroup) {
				settle(role);
				skipping = false;
			}
			continue;
		}
		for (const part of splitVerbs(name)) {
			const closer = role ? undefined : closers.find(({ pattern }) => pattern.test(part));
			const bare = stripEtc(closer ? part.replace(closer.pattern, '') : part);
			const own = /^(.+)（(牵头|配合|负责)）$/.exec(bare);
			if (own) {
				settle(role);
				duties.push({ name: own[1] ?? '', role: own[2] === '牵头' ? 'lead' : own[2] === '配合' ? 'cooperating' : 'responsible' });
				hasVerb = true;
			} else if (bare !== '') pending.push(bare);
			if (closer) {
				hasVerb = true;
				settle(closer.role);
			}
		}
		if (endsGroup) settle(role);
	}
	settle(role);
	return accept(duties, hasOpener, hasVerb);
}

/** A list must say that it is one, or consist of names of bodies. */
function accept(duties: Duty[], hasOpener: boolean, hasVerb: boolean): UnitList | undefined {
	const isName = (name: string): boolean => name.length <= 28 && bodyEnd.test(name);
	const named = duties.filter(({ name }) => isName(name)).length;
	const isStrong = duties.some(({ name }) => strongEnd.test(name));
	const isBare = isStrong && named === duties.length && (duties.length > 1 || /^(?:省|市|县|国家|中央|各)/.test(duties[0]?.name ?? ''));
	const isList = hasOpener ? duties.length > 0 : hasVerb ? named > 0 && named * 2 >= duties.length : isBare;
	return isList ? { duties, unsplit: duties.find(({ name }) => !isName(name))?.name } : undefined;
}

/** Cuts a list at 、，；。 and blanks outside brackets. */
function tokenize(inner: string): { text: string; endsGroup: boolean }[] {
	const tokens: { text: string; endsGroup: boolean }[] = [];
	let depth = 0;
	let text = '';
	for (const character of inner) {
		if (/[（(《“]/.test(character)) depth += 1;
		if (/[）)》”]/.test(character)) depth -= 1;
		if (depth <= 0 && /[、，,；;。\s]/.test(character)) {
			tokens.push({ text, endsGroup: /[；;。]/.test(character) });
			text = '';
		} else text += character;
	}
	tokens.push({ text, endsGroup: true });
	return tokens.filter((token) => token.text !== '' || token.endsGroup);
}

/** 省A厅牵头省B局配合, 省A厅会同省B局, 省A厅等和各市人民政府: names without a separator between them. */
function splitVerbs(text: string): string[] {
	return text
		.split(
			/(?<=牵头(?:负责)?)(?=[^负落推组实）])|会同|(?<=等(?:各?有关|相关|省直有关|省级有关)?(?:部门和单位|部门|单位)?)(?:和|与|及|以及)(?!单位|部门)|(?<=[部厅局委办会行府院])(?:和|与|及|以及)(?=[省市各国中人公财交科农商文工教民住水自生应审银保证税海气])/,
		)
		.filter((part) => part !== '');
}

function stripEtc(name: string): string {
	return name.replace(/等(?:各?有关|相关|省直有关|省级有关|各相关)?(?:部门和单位|单位和部门|部门|单位|方面|地方)?$/, '').trim();
}

function joinSeries(names: readonly string[]): string[] {
	const result: string[] = [];
	let series = '';
	for (const [index, name] of names.entries()) {
		const next = names[index + 1];
		const closes = next !== undefined && (bareLevel.test(next) || government.test(next)) && !/^省[^级]|^各.*(?:政府|管委会)$/.test(next);
		const waits =
			(bareLevel.test(name) && closes) ||
			(/^各[^、]{0,4}(?:行政公署|行署)$/.test(name) && next !== undefined && /^(?:市|县|区|州|盟|旗)人民政府$/.test(next));
		series += series === '' ? name : `、${name}`;
		if (waits) continue;
		result.push(series);
		series = '';
	}
	if (series !== '') result.push(series);
	return result;
}
