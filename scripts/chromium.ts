import { existsSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const places = [
	process.env.CHROME_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep a headless Chromium quiet and offline. */
export const flags = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Path of a Chrome or Chromium on this machine.
 * @throws Error that says how to get one
 */
export function findChromium(): string {
	const found = places.find((place) => place !== undefined && existsSync(place));
	if (found) return found;
	throw new Error(
		'No Chrome or Chromium found for the browser tests. Install one (Debian: apt-get install chromium fonts-noto-cjk; macOS: brew install --cask chromium) or set CHROME_PATH.',
	);
}

/** A browser context in a fresh profile of its own. */
export function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
	const profile = mkdtempSync(join(tmpdir(), 'duidu-browser-'));
	return chromium.launchPersistentContext(profile, { executablePath: findChromium(), headless: true, args: flags, ...options });
}
