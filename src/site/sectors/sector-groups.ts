import type { SectorGroup } from '../../core/model/sector.ts';

/** What readers call the groups of sectors, in the order of the taxonomy. */
export const groupNames: { [group in SectorGroup]: string } = {
	producer: '生产性服务业',
	consumer: '生活性服务业',
	'non-profit': '非营利性服务业',
	'cross-cutting': '跨行业事项',
};
