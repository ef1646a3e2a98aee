import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium, flags } from '../chromium.ts';
import { compressFolder } from '../compress.ts';
import { serveFolder } from '../serve.ts';
import { printTable } from './table.ts';

/** One page of each type; the longest reading page stands for its type. */
const pages = [
	'',
	'd/sx-fyp14/',
	'd/sx-plan-2021/16/',
	'd/sx-fyp14/s3-1/',
	'd/sx-fyp14/source/',
	'emendations/',
	'search/',
	'data/',
	'about/',
];

/** Lighthouse (mobile) on the built site in `dist/`, one row a page type; prints the audits that lost points. */
export async function benchLighthouse(): Promise<void> {
	await compressFolder('dist');
	const { server, url } = await serveFolder('dist', '/', 0);
	const chrome = await launch({ chromePath: findChromium(), chromeFlags: ['--headless=new', ...flags] });
	const rows: { [column: string]: string | number }[] = [];
	for (const page of pages) {
		const result = await lighthouse(url + page, { port: chrome.port, output: 'json', logLevel: 'error' });
		if (!result) throw new Error(`Lighthouse gave no result for /${page}`);
		const { categories, audits } = result.lhr;
		const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
		const lost = Object.values(audits).filter(
			(audit) =>
				audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== 'informative' && audit.scoreDisplayMode !== 'metricSavings',
		);
		rows.push({
			page: `/${page}`,
			performance: score('performance'),
			accessibility: score('accessibility'),
			'best practices': score('best-practices'),
			SEO: score('seo'),
			lost: lost.map((audit) => audit.id).join(' '),
		});
	}
	chrome.kill();
	server.close();
	printTable('Lighthouse, mobile', rows);
}
