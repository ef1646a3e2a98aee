import { copy, prepareNotice } from './say.ts';
import { makeButton } from './tool.ts';

/** A citation with buttons to copy it and, when it is meant for a program, to keep it as a file. */
export class CopyText extends HTMLElement {
	connectedCallback(): void {
		prepareNotice();
		const { name = '', file, mime } = this.dataset;
		const row = document.createElement('div');
		row.className = 'tool-row';
		row.append(makeButton('复制', () => void copy(this.text, name), `复制${name}`));
		if (file) row.append(makeButton('下载', () => this.save(file, mime), `下载${file}`));
		this.append(row);
	}

	/** The citation with today as its access date instead of the day the site was built. */
	get text(): string {
		const text = this.querySelector('pre')?.textContent ?? '';
		const built = this.closest<HTMLElement>('[data-accessed]')?.dataset.accessed;
		const now = new Date();
		const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()] as const;
		const today = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
		if (!built) return text;
		return text
			.replace(`[${built}]`, `[${today}]`)
			.replace(`urldate = {${built}}`, `urldate = {${today}}`)
			.replace(`M2  - accessed: ${built}`, `M2  - accessed: ${today}`)
			.replace(`Y2  - ${built.replaceAll('-', '/')}`, `Y2  - ${today.replaceAll('-', '/')}`)
			.replace(/("accessed": \{\s*"date-parts": \[\s*\[)[^\]]*/, `$1${year}, ${month}, ${day}`);
	}

	// HTML knows only LF; RIS asks for CR LF.
	private save(name: string, mime = 'text/plain'): void {
		const link = document.createElement('a');
		link.href = URL.createObjectURL(
			new Blob([name.endsWith('.ris') ? this.text.replaceAll('\n', '\r\n') : this.text], { type: `${mime};charset=utf-8` }),
		);
		link.download = name;
		link.click();
		URL.revokeObjectURL(link.href);
	}
}
