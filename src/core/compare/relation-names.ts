import type { Relation } from '../model/alignment.ts';

/** What readers call the relations of clauses. */
export const relationNames: { [relation in Relation]: string } = {
	continued: '延续',
	strengthened: '加强',
	weakened: '减弱',
	replaced: '改换',
	merged: '合并',
	split: '拆分',
	new: '新增',
	dropped: '不再提',
	implements: '落实',
	parallel: '相当',
	only: '独有',
	unmatched: '无对应',
};
