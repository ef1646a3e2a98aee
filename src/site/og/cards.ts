import type { DocumentMeta } from '../../core/model/document.ts';
import { formatDate } from '../corpus/dates.ts';
import type { Card } from './card.ts';

const shared = { spine: '服务业规划', seal: '对读' };

/** The card of the whole site. */
export const siteCard: Card = {
	...shared,
	kicker: '山西、青海 · 五份规划',
	title: '对读 · 服务业规划对照',
	facts: ['逐条可读、可链接、可引用的校订本', '每一处改动都有记录，与底本逐字对得上'],
};

/** The card of a document; what its text does not print is called missing, as on its pages. */
export function makeDocumentCard(meta: DocumentMeta): Card {
	return {
		...shared,
		kicker: `${meta.province} · ${meta.kind}`,
		title: meta.title,
		facts: [
			[meta.number ?? '文号未载', meta.issued ? formatDate(meta.issued) : '日期未载'].join('　'),
			meta.title_is_editorial ? '题名为本站拟定' : (meta.issuer ?? '发文机关未载'),
		],
	};
}
