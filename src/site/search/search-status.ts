import type { Hit } from '../../core/search/query.ts';

/** How long a count must stand before it is spoken; nobody wants to hear one at every keystroke. */
const pause = 700;
/** How long a search may take before the page says that it works on it. */
const patience = 400;

/** The line that says how much was found, for the eye at once and for the ear when typing rests. */
export class SearchStatus {
	private readonly line: HTMLElement | null;
	private readonly voice: HTMLElement | null;
	private timer = 0;

	constructor(page: HTMLElement) {
		this.line = page.querySelector('[data-part=count]');
		this.voice = page.querySelector('[data-part=voice]');
	}

	wait(): void {
		this.later(() => this.write('正在检索……'), patience);
	}

	tell(text: string, hits: Hit[]): void {
		this.write(hits.length ? `找到${hits.length}条` : '');
		const said = hits.length ? `“${text}”找到${hits.length}条` : `没有找到“${text}”`;
		this.later(() => this.voice?.replaceChildren(said), pause);
	}

	fail(): void {
		this.write('检索数据没有载入。请检查网络，再按一次回车。');
		this.later(() => this.voice?.replaceChildren('检索数据没有载入'), 0);
	}

	clear(): void {
		clearTimeout(this.timer);
		this.write('');
		this.voice?.replaceChildren();
	}

	private write(text: string): void {
		this.line?.replaceChildren(text);
	}

	private later(act: () => void, delay: number): void {
		clearTimeout(this.timer);
		this.timer = window.setTimeout(act, delay);
	}
}
