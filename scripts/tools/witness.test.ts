import { expect, test } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { complaintsOf, waitFor } from './tab.ts';
import { complaintsKey } from './witness.ts';

inEachBrowser((open) => {
	test('a missing picture, a script against the policy and a rejected promise are noticed', async () => {
		const tab = await open('about/');
		await tab.evaluate(() => {
			const picture = document.createElement('img');
			picture.src = '/nowhere.png';
			const script = document.createElement('script');
			script.textContent = '1';
			document.body.append(picture, script);
			void Promise.reject(new Error('nobody waits'));
		});
		await waitFor(tab, (key) => (JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[]).length >= 3, complaintsKey);
		expect((await complaintsOf(tab)).toSorted()).toEqual([
			expect.stringContaining('IMG did not load'),
			expect.stringContaining('against the policy: script-src'),
			expect.stringContaining('nobody waits'),
		]);
		await tab.evaluate(() => sessionStorage.clear());
	});
});
