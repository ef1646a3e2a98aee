import { openBrowser } from '../chromium.ts';
import type { Browser, Options, Tab } from './tab.ts';

const control = process.platform === 'darwin' ? 'Meta' : 'Control';

/** Chromium, so that what Firefox and WebKit are asked is asked of it too. */
export async function openChromium({ dark = false }: Options = {}): Promise<Browser> {
	const context = await openBrowser({ viewport: { width: 1280, height: 860 }, colorScheme: dark ? 'dark' : 'light' });
	const open = async (): Promise<Tab> => {
		const page = await context.newPage();
		return {
			goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
			evaluate: (act, ...args) => page.evaluate(`(${String(act)})(...${JSON.stringify(args)})`),
			click: (selector) => page.locator(selector).first().click(),
			type: (text) => page.keyboard.type(text),
			press: (key) => page.keyboard.press(key),
			command: (letter) => page.keyboard.press(`${control}+${letter}`),
			close: () => page.close(),
		};
	};
	return { open, close: () => context.close() };
}
