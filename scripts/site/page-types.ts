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
	search: 'search/',
	'search with results': 'search/?q=%E7%89%A9%E6%B5%81&province=%E5%B1%B1%E8%A5%BF',
	'search without result': 'search/?q=%E6%96%B0%E7%96%86%E7%89%A9%E6%B5%81',
	'page with marked words': 'd/sx-plan-2021/?q=%E7%89%A9%E6%B5%81#s3-9',
	about: 'about/',
	'not found': '404.html',
} as const;
