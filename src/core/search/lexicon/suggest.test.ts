import { describe, expect, test } from 'vitest';
import { lexicon, searchedText } from './build/corpus-lexicon.ts';
import { places } from './build/places.ts';
import { checkedReadings, readTerm } from './build/readings.ts';
import { topics } from './build/topics.ts';
import { soundsOf } from './pinyin.ts';
import { suggest } from './suggest.ts';

const { terms } = lexicon;

/** Words a typed text may stand for. */
function list(text: string, limit?: number): string[] {
	return suggest(text, terms, limit).map(({ query }) => query);
}

/** Names that contain a city's but are no place (spatial traps of the corpus). */
const traps =
	'在晋中央企业 太原铁路局 太原海关 人行太原中心支行 吕梁山护工 吕梁红色革命史 太原理工大学 长城、曙光、百信、统信 环太原国际公路自行车赛 中国铁路太原局集团公司'
		.split(' ')
		.map((trap) => trap.replace(/、/g, ''));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+%.]/gu, '');

describe('terms', () => {
	test('are printed, all that a suggestion searches for', () => {
		const queries = terms.list.filter(({ kind }) => kind !== 'document').map(({ query }) => query);
		expect(queries.filter((query) => !searchedText.includes(letters(query)))).toEqual([]);
		expect([...topics, ...places].filter((word, place, all) => all.indexOf(word) !== place)).toEqual([]);
	});

	test('of places are printed as places', () => {
		const rest = traps.reduce((text, trap) => text.replaceAll(trap, ''), searchedText);
		expect(places.filter((place) => !rest.includes(place))).toEqual([]);
	});

	test('have the readings of the dictionary and of the words checked by hand', () => {
		const wrong = terms.list.filter(({ text }) => {
			const read = soundsOf(text, terms).map(({ syllable }) => syllable);
			return read.join(' ') !== readTerm(text).join(' ');
		});
		expect(wrong.map(({ text }) => text)).toEqual([]);
		for (const [word, syllables] of Object.entries(checkedReadings)) expect(readTerm(word).join(' ')).toBe(syllables);
	});
});

/** Full pinyin, initials, and what they stand for. */
const cases = `
wangluohuoyun wlhy 网络货运
xiandaiwuliu xdwl 现代物流
lenglianwuliu llwl 冷链物流
duoshilianyun dsly 多式联运
wuliushuniu wlsn 物流枢纽
gongyinglian gyl 供应链
tongyonghangkong tyhk 通用航空
lvsejinrong lsjr 绿色金融
rongzizulin rzzl 融资租赁
zhijierongzi zjrz 直接融资
yinhang yh 银行
keji kj 科技
yanfasheji yfsj 研发设计
zhishichanquan zscq 知识产权
jianyanjiance jyjc 检验检测
dashuju dsj 大数据
yunjisuan yjs 云计算
wulianwang wlw 物联网
rengongzhineng rgzn 人工智能
gongyehulianwang gyhlw 工业互联网
dianzishangwu dzsw 电子商务
buxingjie bxj 步行街
yejingji yjj 夜经济
huizhan hz 会展
fuwuwaibao fwwb 服务外包
fuwumaoyi fwmy 服务贸易
renliziyuan rlzy 人力资源
kuaiji kj 会计
falvfuwu flfw 法律服务
jienenghuanbao jnhb 节能环保
hetongnengyuanguanli htnygl 合同能源管理
xunhuanjingji xhjj 循环经济
yanglaofuwu ylfw 养老服务
tuoyufuwu tyfw 托育服务
jiazhengfuwu jzfw 家政服务
zhufangzulin zfzl 住房租赁
wenhualvyou whly 文化旅游
quanyulvyou qyly 全域旅游
kangyangchanye kycy 康养产业
tiyusaishi tyss 体育赛事
zhiyejiaoyu zyjy 职业教育
nongyeshengchantuoguan nysctg 农业生产托管
yingshanghuanjing yshj 营商环境
zengjiazhi zjz 增加值
xingdongjihua xdjh 行动计划
shengfazhangaigewei sfzggw 省发展改革委
shengshangwuting sswt 省商务厅
shengzhujianting szjt 省住建厅
shengrensheting srst 省人社厅
shengkejiting skjt 省科技厅
shengwenlvting swlt 省文旅厅
shengweijianwei swjw 省卫健委
shenggongxinting sgxt 省工信厅
shengguoziwei sgzw 省国资委
shengjiaotongting sjtt 省交通厅
renhangtaiyuanzhongxinzhihang rhtyzxzh 人行太原中心支行
qinghaiyinjianju qhyjj 青海银监局
taiyuan ty 太原
datong dt 大同
changzhi cz 长治
lvliang ll 吕梁
jinzhong jz 晋中
xining xn 西宁
chaidamu cdm 柴达木
jingjinji jjj 京津冀
changsanjiao csj 长三角
wutaishan wts 五台山
`
	.trim()
	.split('\n')
	.map((line) => line.split(' ') as [string, string, string]);

describe('pinyin', () => {
	test.each(cases)('%s and %s → %s', (full, initials, term) => {
		expect(list(full)[0]).toBe(term);
		expect(list(initials, 20)).toContain(term);
	});

	test.each([
		['Wǎngluò huòyùn', '网络货运'],
		["tai'yuan", '太原'],
		['Lǚliáng', '吕梁'],
		['luliang', '吕梁'],
		['lyuliang', '吕梁'],
		['ＴＡＩＹＵＡＮ', '太原'],
		['wangluohy', '网络货运'],
		['网络huoyun', '网络货运'],
		['wangluohuoy', '网络货运'],
		['fazhangaigewei', '省发展改革委'],
		['fgw', '省发展改革委'],
		['shengfagaiwei', '省发展改革委'],
		['dalifazhanwangluohuoyun', '大力发展网络货运'],
		['chongsu', '重塑六大生活性服务业新优势'],
		['renhang', '人行太原中心支行'],
		['hulianwang+', '互联网+'],
		['2021nxdjh', '2021年行动计划'],
		['shisiwu', '十四五'],
	])('%s → %s', (text, term) => expect(list(text)[0]).toBe(term));

	test('an abbreviation that is not printed is shown with what is searched for', () => {
		expect(suggest('fgw', terms)[0]).toEqual({ term: '省发改委', kind: 'department', query: '省发展改革委' });
	});

	test('a document is suggested by any of its names and searched for by its short title', () => {
		expect(suggest('shanxishengtuijin', terms)[0]).toMatchObject({ kind: 'document', query: '2021年行动计划' });
	});

	test.each(['', 'w', '网络货运', '2021', 'zzzzqq', 'zhangzhi', 'yinxing', 'vv', '30%', '____', 'xinjiang'])(
		'%s suggests nothing',
		(text) => {
			expect(list(text)).toEqual([]);
		},
	);

	test('hostile text takes no time', () => {
		const started = performance.now();
		for (const text of ['a', 'zh', 'fz', "'", 'sh网', '\u0308', 'u\u0308', '😀'])
			for (const times of [2, 20, 60, 5000]) list(text.repeat(times));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
