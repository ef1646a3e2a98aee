import { complaintsKey } from './witness.ts';

/** What can be handed to a function in a page. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A key that writes no character. */
export type Key = 'Enter' | 'ArrowDown' | 'Tab' | 'Escape' | 'Backspace';

/** A tab of a browser, driven from outside as a reader would. */
export interface Tab {
	goto(url: string): Promise<void>;
	/** Runs a function in the page; it may use nothing but its arguments and the page. */
	evaluate<Args extends readonly Plain[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
	/** Clicks the first element of a selector, in the middle of what is seen of it. */
	click(selector: string): Promise<void>;
	/** Types into the element that has the focus. */
	type(text: string): Promise<void>;
	press(key: Key): Promise<void>;
	/** Ctrl and a letter, as for copy and paste. */
	command(letter: string): Promise<void>;
	close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
	open(): Promise<Tab>;
	close(): Promise<void>;
}

/** How a browser is started. */
export interface Options {
	/** The reader has asked the machine for dark colours. */
	dark?: boolean;
}

/** Waits until a function in the page gives something true, and returns it; after ten seconds the last answer is the test's to judge. */
export async function waitFor<Args extends readonly Plain[], Result>(
	tab: Tab,
	act: (...args: Args) => Result,
	...args: Args
): Promise<Awaited<Result>> {
	const end = Date.now() + 10_000;
	for (;;) {
		try {
			const answer = await tab.evaluate(act, ...args);
			if (answer || Date.now() > end) return answer;
		} catch (error) {
			// A page on its way to another has nobody to ask.
			if (Date.now() > end) throw error;
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** Errors, warnings, breaches of the policy and failing requests of all pages this tab has shown. */
export function complaintsOf(tab: Tab): Promise<string[]> {
	return tab.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]') as string[], complaintsKey);
}

/** Values a computed property has in the elements of a selector, each once. */
export function stylesOf(tab: Tab, selector: string, property: string): Promise<string[]> {
	return tab.evaluate(
		(wanted, name) => [
			...new Set([...document.querySelectorAll(wanted)].map((element) => getComputedStyle(element).getPropertyValue(name))),
		],
		selector,
		property,
	);
}

/** Selects everything in the first element of a selector. @returns the selection's text */
export function selectAll(tab: Tab, selector: string): Promise<string> {
	return tab.evaluate((wanted) => {
		const selection = getSelection();
		selection?.selectAllChildren(document.querySelector(wanted) ?? document.body);
		return selection?.toString() ?? '';
	}, selector);
}

/** Copies the selection and pastes it into an empty field, by the keys readers use. @returns what arrives */
export async function copyAndPaste(tab: Tab): Promise<string> {
	await tab.command('c');
	await tab.evaluate(() => {
		const field = document.createElement('textarea');
		field.id = 'pasted';
		document.body.prepend(field);
		field.focus();
	});
	await tab.command('v');
	const text = await waitFor(tab, () => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
	await tab.evaluate(() => document.getElementById('pasted')?.remove());
	return text;
}
