/** First and last day of a period, ISO 8601. */
export interface Days {
	from: string;
	to: string;
}

/** The days a period runs over: 2021 and 2021-2025 from New Year to New Year's Eve; 2021-03-31 is that day. */
export function daysOf(period: string): Days {
	const [first = '', last = first, day] = period.split('-');
	return day ? { from: period, to: period } : { from: `${first}-01-01`, to: `${last}-12-31` };
}
