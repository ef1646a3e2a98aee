/**
 * Path below the base of a clause named as in addresses: `d/sx-plan-2021/16/`, or its place in the reading page for a paragraph,
 * which may lack a page of its own: `d/sx-fyp14/#s3-1-3p2`.
 */
export function pathOfPin(id: string): string {
	const [document = '', clause = ''] = id.split('.');
	return `d/${document}/${/p\d+(?:x\d+)?$/.test(clause) ? `#${clause}` : `${clause}/`}`;
}
