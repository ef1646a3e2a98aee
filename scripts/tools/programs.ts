import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of readers that the tests run, or a file such programs work with. */
export interface Program {
	/** As one says it. */
	name: string;
	/** Where it is on this machine, or undefined. */
	path: string | undefined;
	/** The package of Debian that brings it. */
	debian: string;
}

const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu')) : [];

/** Everything `npm run test:tools` wants besides Chromium. */
export const programs = {
	firefox: {
		name: 'Firefox',
		path: findOnPath('firefox-esr') ?? findOnPath('firefox') ?? findFirst(['/Applications/Firefox.app/Contents/MacOS/firefox']),
		debian: 'firefox-esr',
	},
	webkitDriver: { name: 'WebKitWebDriver', path: findOnPath('WebKitWebDriver'), debian: 'webkit2gtk-driver' },
	miniBrowser: {
		name: 'MiniBrowser, the browser of WebKitGTK',
		path: findFirst(libraries.flatMap((name) => ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`))),
		debian: 'webkit2gtk-driver',
	},
	xvfb: { name: 'Xvfb', path: findOnPath('Xvfb'), debian: 'xvfb' },
	w3m: { name: 'w3m', path: findOnPath('w3m'), debian: 'w3m' },
	lynx: { name: 'lynx', path: findOnPath('lynx'), debian: 'lynx' },
	gbtStyle: {
		name: 'The style of GB/T 7714—2015 for citeproc',
		path: findFirst(['/usr/share/citation-style-language/styles/china-national-standard-gb-t-7714-2015-numeric.csl']),
		debian: 'citation-style-language-styles',
	},
	chineseLocale: {
		name: 'The Chinese locale for citeproc',
		path: findFirst(['/usr/share/citation-style-language/locales/locales-zh-CN.xml']),
		debian: 'citation-style-language-locales',
	},
	pdftotext: { name: 'pdftotext', path: findOnPath('pdftotext'), debian: 'poppler-utils' },
} as const satisfies { [key: string]: Program };

/** One sentence for each program that is not there: what is left out, and how to get it. */
export function sayMissing(): string[] {
	return Object.values(programs).flatMap(({ name, path, debian }: Program) =>
		path ? [] : [`${name} is not on this machine, so its tests are left out (Debian: apt-get install ${debian}).`],
	);
}

/**
 * Path of a program.
 * @throws Error that says how to get it
 */
export function getPath({ name, path, debian }: Program): string {
	if (path) return path;
	throw new Error(`${name} is not on this machine. Install it (Debian: apt-get install ${debian}).`);
}

function findOnPath(name: string): string | undefined {
	return findFirst((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
}

function findFirst(places: string[]): string | undefined {
	return places.find((place) => existsSync(place));
}
