import { expect, test } from 'vitest';
import { inEachBrowser } from './browsers.ts';
import { stylesOf } from './tab.ts';

/** Lightness of ground and letters of a page's text, 0 to 1. */
function lightness(): [ground: number, letters: number] {
	const canvas = document.createElement('canvas').getContext('2d');
	const measure = (colour: string): number => {
		if (!canvas) return NaN;
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = colour;
		canvas.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
		return alpha === 0 ? NaN : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
	};
	const grounds = [document.body, document.documentElement].map((element) => measure(getComputedStyle(element).backgroundColor));
	return [
		grounds.find((ground) => !Number.isNaN(ground)) ?? NaN,
		measure(getComputedStyle(document.querySelector('main') ?? document.body).color),
	];
}

inEachBrowser(
	(open) => {
		test.each(['d/sx-plan-2021/', 'compare/sx-plan-2021/sx-plan-2022/', 'targets/', 'search/'])(
			'%s is dark for who wants it dark',
			async (path) => {
				const tab = await open(path);
				const [ground, letters] = await tab.evaluate(lightness);
				expect(ground).toBeLessThan(0.2);
				expect(letters).toBeGreaterThan(0.6);
			},
		);

		test('changed words keep their lines in the dark', async () => {
			const tab = await open('compare/qh-producer/sx-producer/');
			expect(await stylesOf(tab, 'main del', 'text-decoration-line')).toEqual(['line-through']);
		});
	},
	{ dark: true },
);
