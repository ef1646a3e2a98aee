/** A value on one line: line ends, tabs and other controls become one space. */
export function oneLine(value: string): string {
	return value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** An address that cannot end a field, a line or a group: spaces, braces, quotes and backslashes percent-encoded. */
export function plainUrl(url: string): string {
	return url.replace(/[\s\p{Cc}{}\\"<>]/gu, encodeURIComponent);
}
