import { parse } from '../../src/core/parse/parse.ts';
import { shuffledTexts } from './shuffled-seeds.ts';
import { printTable } from './table.ts';

/** Parse throughput for 5, 100 and 1000 documents. */
export function benchParse(): void {
	for (const { text } of shuffledTexts(5)) parse(text);
	const rows = [5, 100, 1000].map((count) => {
		const texts = shuffledTexts(count);
		const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
		const start = performance.now();
		for (const { text } of texts) parse(text);
		const time = performance.now() - start;
		return {
			documents: count,
			'million characters': (characters / 1e6).toFixed(2),
			ms: time.toFixed(0),
			'ms a document': (time / count).toFixed(1),
			'characters a ms': (characters / time).toFixed(0),
			'MB in use': (process.memoryUsage().rss / 1e6).toFixed(0),
		};
	});
	printTable('Parsing', rows);
}
