/** Permanent names of the converter's rules; documented in the README. */
export type DiagnosticRule =
	| 'empty-input'
	| 'binary-input'
	| 'undecodable-bytes'
	| 'truncated-input'
	| 'unreadable-file'
	| 'numbering-gap'
	| 'numbering-repeat'
	| 'unclosed-bracket'
	| 'unit-list-unsplit'
	| 'paragraph-outside-scheme'
	| 'suspicious-character'
	| 'emendation-not-found'
	| 'emendation-not-unique'
	| 'text-not-conserved'
	| 'metadata-invalid'
	| 'checksum-mismatch'
	| 'fact-invalid'
	| 'quote-not-found'
	| 'quote-not-unique'
	| 'unknown-identifier'
	| 'numeral-unclassified'
	| 'clause-without-sector'
	| 'duty-unresolved'
	| 'places-overlap';

/** A finding with its place; lines and columns count from 1, columns in characters. */
export interface Diagnostic {
	rule: DiagnosticRule;
	severity: 'error' | 'warning';
	line: number;
	column: number;
	/** What happened and why, in Chinese. */
	what: string;
	/** What to do about it, in Chinese. */
	advice: string;
}

/** `file:line:column  severity  rule` with the explanation on the lines below. */
export function formatDiagnostic(file: string, diagnostic: Diagnostic): string {
	const { line, column, severity, rule, what, advice } = diagnostic;
	return `${file}:${line}:${column}  ${severity}  ${rule}\n  ${what}\n  ${advice}`;
}
