let place: HTMLElement | null | undefined;
let timer = 0;

/** Makes the live region; assistive technology must know it before it speaks. */
export function prepareNotice(): void {
	// Scripts loaded later speak through the region of the first.
	place ??= document.querySelector<HTMLElement>('output.say');
	if (place) return;
	place = document.createElement('output');
	place.className = 'say';
	place.setAttribute('role', 'status');
	document.body.append(place);
}

/** Shows and announces a short notice. */
export function say(text: string): void {
	prepareNotice();
	if (!place) return;
	place.textContent = text;
	clearTimeout(timer);
	timer = window.setTimeout(() => place?.replaceChildren(), 4000);
}

/** Copies a text and says so. */
export async function copy(text: string, name: string): Promise<void> {
	say((await write(text)) ? `已复制${name}` : `浏览器不许复制，请手动选取${name}`);
}

async function write(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// Without HTTPS there is no clipboard interface; the old command still works there.
		const area = document.createElement('textarea');
		area.value = text;
		const focused = document.activeElement;
		document.body.append(area);
		area.select();
		const done = document.execCommand('copy');
		area.remove();
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
		return done;
	}
}
