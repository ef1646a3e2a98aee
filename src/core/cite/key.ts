/**
 * ASCII key of a citation and stem of its file names, from the address:
 * `https://…/d/sx-plan-2021/16/` gives `sx-plan-2021-16`.
 */
export function citationKey(url: string): string {
	const place = url.replace(/^.*?\/d\//, '').replace(/:~:.*$/, '');
	return place.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'duidu';
}
