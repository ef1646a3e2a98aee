/** What is cited. A fact the document does not print is null or empty, and no format fills it in. */
export interface CitationInput {
	title: string;
	/** True when the editors made the title; it then stands in brackets in every format. */
	titleIsEditorial: boolean;
	/** 发文字号. */
	number: string | null;
	/** 发文机关. */
	issuer: string | null;
	/** 成文日期, ISO 8601. */
	issued: string | null;
	/** Year the document prints where it prints no full date; an estimated year is not a fact and stays null. */
	year: number | null;
	province: string;
	/** 文种: 实施方案, 规划, 行动计划. */
	kind: string;
	/** 三（二）1, 第16条; empty for the whole document. */
	clauseSpoken: string;
	/** Labels from the root, for a reader who looks the place up. */
	clausePath: string;
	/** Words quoted, verbatim; may be empty. */
	quote: string;
	/** Absolute address of the document or clause. */
	url: string;
	/** Day the address was looked at, ISO 8601. */
	accessed: string;
}
