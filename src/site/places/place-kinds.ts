import type { PlaceKind } from '../../core/model/place.ts';

/** What readers call the kinds of places, in the order of the index. */
export const placeKindNames = {
	city: '地级市',
	county: '县、市、区',
	zone: '园区、开发区与基地',
	hub: '枢纽与口岸',
	project: '项目与平台',
	corridor: '通道与线路',
	region: '区域',
	scenic: '景区、山河与街区',
	outside: '省外',
	brand: '以地为名的品牌',
} as const satisfies { [kind in PlaceKind]: string };
