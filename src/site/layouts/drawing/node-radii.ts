/** Radii of the circles of a city in the figure of the layouts, from the outside in, by its mark. */
export const nodeRadii = {
	core: [9],
	extension: [8, 4.5],
	member: [7.5],
	main: [29, 14],
	sub: [13],
	centre: [8],
	unnamed: [8],
} as const;

/** The same in a legend, where all signs are of about one size. */
export const legendRadii = { ...nodeRadii, core: [7.5], main: [10, 6], sub: [9], centre: [6], unnamed: [7.5] } as const;
