/** One address for each type of page, with the hard cases: longest text, emended words, children, notice. */
export const pageTypes = {
	home: '',
	'reading page': 'd/sx-plan-2021/',
	'longest reading page': 'd/sx-fyp14/',
	'clause page': 'd/sx-plan-2021/16/',
	'clause page with children': 'd/qh-producer/s2-10/',
	'clause page with an emended word': 'd/sx-fyp14/s3-1-3p3/',
	'page of the cover notice': 'd/sx-plan-2022/n0/',
	'source page': 'd/sx-plan-2022/source/',
	emendations: 'emendations/',
	data: 'data/',
	about: 'about/',
	'not found': '404.html',
} as const;
