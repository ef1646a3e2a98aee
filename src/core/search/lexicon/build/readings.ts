import { pinyin } from 'pinyin-pro';
import { soundsOf } from '../pinyin.ts';

/** Words whose reading was checked by hand: those pinyin-pro reads otherwise, and common ones that must stay right. */
export const checkedReadings: { [word: string]: string } = {
	// Read wrongly by pinyin-pro 3.29: 重塑 is “shaped anew”, 人行 the People's Bank.
	重塑: 'chong su',
	人行: 'ren hang',
	// Read rightly, but only by context.
	重庆: 'chong qing',
	重点: 'zhong dian',
	银行: 'yin hang',
	行业: 'hang ye',
	行动: 'xing dong',
	先行: 'xian xing',
	长治: 'chang zhi',
	长城: 'chang cheng',
	长三角: 'chang san jiao',
	增长: 'zeng zhang',
	会计: 'kuai ji',
	音乐: 'yin yue',
	调整: 'tiao zheng',
	传统: 'chuan tong',
	传承: 'chuan cheng',
	供给: 'gong ji',
	参与: 'can yu',
	处置: 'chu zhi',
	朝阳: 'chao yang',
	绿色: 'lv se',
	吕梁: 'lv liang',
	大同: 'da tong',
	六市: 'liu shi',
	都市: 'du shi',
	单一: 'dan yi',
	转型: 'zhuan xing',
	担保: 'dan bao',
	降费: 'jiang fei',
	得胜堡: 'de sheng bao',
	碛口: 'qi kou',
	中介: 'zhong jie',
};

/** What the search page knows of the sound of its terms. */
export interface Readings {
	syllables: string;
	words_read: { [word: string]: string };
}

/**
 * Readings of the terms: for each character the usual one, and the words of the terms that deviate from it.
 * Two hundred kilobytes of dictionary stay at home, and the page still reads 银行 and 行动 right.
 */
export function makeReadings(terms: readonly string[]): Readings {
	const read = new Map(terms.map((term) => [term, readTerm(term)]));
	const usual = listUsual(read);
	const deviates = (word: string, syllables: readonly string[]): boolean =>
		[...word].some((character, place) => usual.has(character) && usual.get(character) !== syllables[place]);
	const words = Object.entries(checkedReadings).filter(
		([word, syllables]) => terms.some((term) => term.includes(word)) && deviates(word, syllables.split(' ')),
	);
	const words_read = Object.fromEntries(words);
	const readings = { readings: usual, wordsRead: words.map(([word, syllables]): [string, string[]] => [word, syllables.split(' ')]) };
	for (const [term, syllables] of read) {
		const wrong = soundsOf(term, readings).some(({ syllable }, place) => syllable !== syllables[place]);
		if (wrong) words_read[term] = syllables.join(' ');
	}
	return { syllables: writeSyllables(usual), words_read };
}

/** Syllables of a text's letters and digits, which stand for themselves where they are not Han. */
export function readTerm(text: string): string[] {
	const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
	for (const [word, read] of Object.entries(checkedReadings))
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) syllables.splice(at, word.length, ...read.split(' '));
	return syllables
		.filter((_, place) => /[\p{L}\p{N}]/u.test(text.charAt(place)))
		.map((syllable) => syllable.normalize('NFKC').toLowerCase());
}

function listUsual(read: ReadonlyMap<string, string[]>): Map<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const [term, syllables] of read)
		[...term.replace(/[^\p{L}\p{N}]/gu, '')].forEach((character, place) => {
			if (!/\p{Script=Han}/u.test(character)) return;
			const count = counts.get(character) ?? new Map<string, number>();
			const syllable = syllables[place] ?? '';
			counts.set(character, count.set(syllable, (count.get(syllable) ?? 0) + 1));
		});
	return new Map([...counts].map(([character, count]) => [character, [...count].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
}

function writeSyllables(usual: ReadonlyMap<string, string>): string {
	const groups = new Map<string, string>();
	for (const [character, syllable] of [...usual].sort()) groups.set(syllable, (groups.get(syllable) ?? syllable) + character);
	return [...groups.values()].sort().join(' ');
}
