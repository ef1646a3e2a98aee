import { launch } from 'puppeteer-core';
import { getPath, programs } from './programs.ts';
import type { Browser, Options, Tab } from './tab.ts';

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Firefox without a window, driven through WebDriver BiDi. */
export async function openFirefox({ dark = false }: Options = {}): Promise<Browser> {
	const browser = await launch({
		browser: 'firefox',
		executablePath: getPath(programs.firefox),
		headless: true,
		defaultViewport: { width: 1280, height: 860 },
		// 0 is dark, 1 is light; BiDi of ESR 153 has no command for it.
		extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
	});
	const open = async (): Promise<Tab> => {
		const page = await browser.newPage();
		return {
			goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
			evaluate: (act, ...args) => page.evaluate(act as unknown as (...args: unknown[]) => never, ...args),
			click: (selector) => page.click(selector),
			type: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key),
			command: async (letter) => {
				await page.keyboard.down(control);
				await page.keyboard.press(letter as 'c');
				await page.keyboard.up(control);
			},
			close: () => page.close(),
		};
	};
	return { open, close: () => browser.close() };
}
