/** Text of an element or an attribute. */
export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An element as markup; attributes that are undefined are left out, and what it holds is markup already. */
export function element(name: string, attributes: { readonly [name: string]: string | number | undefined }, ...inner: string[]): string {
	const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escape(`${value}`)}"`]));
	return `<${name}${written.join('')}${inner.length > 0 ? `>${inner.join('')}</${name}>` : '/>'}`;
}
