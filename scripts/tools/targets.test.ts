import { expect, test } from 'vitest';
import { readTable } from '../site/data-files.ts';
import { inEachBrowser } from './browsers.ts';
import { waitFor, type Tab } from './tab.ts';

const targets = readTable('targets').map((row) => ({ id: String(row['id']), period: String(row['period']), quote: String(row['quote']) }));

/** Ids of the rows that are seen, once there are as many as expected. */
function rowsOf(tab: Tab, count: number): Promise<string[] | false> {
	return waitFor(
		tab,
		(expected) => {
			const rows = [...document.querySelectorAll('main tbody tr[data-document]')].filter((row) => row.getClientRects().length > 0);
			return rows.length === expected && rows.map(({ id }) => id);
		},
		count,
	);
}

inEachBrowser((open) => {
	test('the filters of the targets leave the rows of the data, and the address brings them back', async () => {
		const tab = await open('targets/');
		expect(await rowsOf(tab, targets.length)).toEqual(targets.map(({ id }) => id));
		await tab.click('[data-facet=document] summary');
		await tab.click('[data-facet=document] [value=sx-fyp14]');
		await tab.press('Escape');
		const ofPlan = targets.filter(({ id }) => id.startsWith('sx-fyp14/'));
		expect(await rowsOf(tab, ofPlan.length)).toEqual(ofPlan.map(({ id }) => id));
		await tab.click('[data-facet=year] summary');
		await tab.click('[data-facet=year] [value="2035"]');
		const late = ofPlan.filter(({ period }) => period.includes('2035')).map(({ id }) => id);
		expect(await rowsOf(tab, late.length)).toEqual(late);
		await tab.goto(await tab.evaluate(() => location.href));
		expect(await rowsOf(tab, late.length)).toEqual(late);
	});
});
