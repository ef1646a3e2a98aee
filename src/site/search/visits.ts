import { readAddress, writeAddress, type Inquiry } from './address.ts';

/** Keeps the address bar in step; back and forward lead through settled inquiries, not through single keystrokes. */
export class Visits {
	private isTyping = false;

	constructor(show: (inquiry: Inquiry) => void) {
		addEventListener('popstate', () => {
			this.isTyping = false;
			show(readAddress(location.search));
		});
	}

	/** The inquiry of the present address. */
	get inquiry(): Inquiry {
		return readAddress(location.search);
	}

	/** Notes words in the making: the first keystroke begins a new entry of the history, the next ones change it. */
	type(inquiry: Inquiry): void {
		this.write(inquiry, !this.isTyping);
		this.isTyping = true;
	}

	/** Notes a choice that stands. */
	choose(inquiry: Inquiry): void {
		this.write(inquiry, true);
		this.isTyping = false;
	}

	/** The next keystroke begins a new entry. */
	settle(): void {
		this.isTyping = false;
	}

	private write(inquiry: Inquiry, isNew: boolean): void {
		const address = location.pathname + writeAddress(inquiry);
		if (address === location.pathname + location.search) return;
		if (isNew) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
	}
}
