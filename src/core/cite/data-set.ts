import { oneLine, plainUrl } from './line.ts';

/** A set of open data as it is cited. */
export interface DataSet {
	title: string;
	publisher: string;
	/** Day it was made, ISO 8601; it stands for the version. */
	version: string;
	/** Day it was looked at, ISO 8601. */
	accessed: string;
	url: string;
}

/** Reference after GB/T 7714—2025; 数据集/联机网络 is DS/OL. Body. Title[DS/OL]. (date)[accessed]. URL. */
export function formatDataSet({ title, publisher, version, accessed, url }: DataSet): string {
	return `${oneLine(publisher)}. ${oneLine(title)}[DS/OL]. （${version}）[${accessed}]. ${plainUrl(url)}.`;
}

/** The same in words, for a newspaper or a caption. */
export function formatDataSource({ title, publisher, version, url }: DataSet): string {
	return `数据来源：${oneLine(publisher)}《${oneLine(title)}》，${version}版，CC BY 4.0，${plainUrl(url)}`;
}
