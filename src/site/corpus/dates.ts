import type { DocumentMeta } from '../../core/model/document.ts';

/** `2021年3月11日`. */
export function formatDate(iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	return `${year}年${month}月${day}日`;
}

/** Date of a document as pages state it, or that the text does not print it, with the estimate: 日期未载，估为2014年. */
export function sayDate({ issued, estimated }: Pick<DocumentMeta, 'issued' | 'estimated'>): string {
	if (issued) return formatDate(issued);
	return estimated ? `日期未载，估为${estimated.year}年` : '日期未载';
}

/** The same in as few words as head a column: 2021年3月, 约2014年 for an estimate, 日期未载. */
export function labelTime({ issued, estimated }: Pick<DocumentMeta, 'issued' | 'estimated'>): string {
	if (issued) return `${Number(issued.slice(0, 4))}年${Number(issued.slice(5, 7))}月`;
	return estimated ? `约${estimated.year}年` : '日期未载';
}

/** `2021—2025年`, `2021年3月31日`; 时期未载 where the document gives none. */
export function formatPeriod(period: string | null): string {
	if (period === null) return '时期未载';
	return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDate(period) : `${period.replace('-', '—')}年`;
}
