/** Folders of the core, lowest first: each may use those before it. */
export const coreFloors = ['model', 'parse', 'cite', 'compare', 'facts', 'write', 'data', 'search'] as const;

/** What the rooms of the subjects stand on, lowest first: the data, the parts of a page, the official text as it is shown. */
export const groundFloors = ['corpus', 'frame', 'text'] as const;

/** What stands around every page, above the rooms. */
export const topFloors = ['shell'] as const;

/** A room of a subject: the rooms it may ask, and the files other rooms and the shell may ask it for. */
export interface Room {
	on: readonly string[];
	doors: readonly string[];
}

/** The rooms of the subjects. What is no door is a room's own affair; routes may open any. */
export const rooms: { readonly [name: string]: Room } = {
	about: { on: [], doors: [] },
	compare: { on: [], doors: ['pins/pin.ts', 'VerdictBadge.astro'] },
	data: { on: [], doors: [] },
	departments: { on: [], doors: [] },
	edition: { on: ['compare', 'layouts', 'search'], doors: ['clause-tools.ts', 'reading-place.ts', 'tools.css'] },
	home: { on: ['search', 'sectors'], doors: [] },
	layouts: {
		on: [],
		// The figure of a layout as it stands beside the clause that sets it out.
		doors: ['StaticFigure.astro', 'Sayings.astro', 'layout-figure.ts', 'layouts-page.ts', 'layout-figure.css'],
	},
	method: { on: ['numbers'], doors: [] },
	numbers: { on: [], doors: ['numbers-page.ts'] },
	places: { on: [], doors: [] },
	search: {
		on: ['compare'],
		doors: ['SearchForm.astro', 'SearchExamples.astro', 'hit-marks.ts', 'open-search.ts', 'search-field.css'],
	},
	sectors: { on: [], doors: ['sector-groups.ts'] },
	targets: { on: [], doors: [] },
	words: { on: [], doors: [] },
	og: { on: [], doors: [] },
};
