type Child = Node | string | false | null | undefined;

/** Makes an element with properties and children; what is false or missing is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]> = {},
	...children: Child[]
): HTMLElementTagNameMap[Name] {
	const element = Object.assign(document.createElement(name), properties);
	element.append(...children.filter((child) => child !== false && child !== null && child !== undefined));
	return element;
}
