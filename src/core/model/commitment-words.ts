/** How firmly a word promises, firmest first. */
export const tiers = ['done', 'build', 'push', 'encourage', 'explore'] as const;
export type Tier = (typeof tiers)[number];

/** A word of commitment: it ranks a measure by its tier, or only shades one. */
export interface CommitmentWord {
	word: string;
	/** Null for adverbs of degree, which say nothing of what is promised. */
	tier: Tier | null;
	/** Whether a comparison of two wordings keeps it in one piece. */
	token: boolean;
}

/** Name of each tier, what it means, and why its words are in it; the only place where these are said. */
export const tierNames: { [tier in Tier]: { name: string; says: string; reason: string } } = {
	done: {
		name: '完成',
		says: '说到做成为止',
		reason: '动词自身带着结果，或者当场给出钱物、许可：到期可以问做没做成。',
	},
	build: {
		name: '建设',
		says: '说自己动手做一件事',
		reason: '有具体的对象，由写文件的一方来建、来办，但不说何时建成。',
	},
	push: {
		name: '推动',
		says: '说往哪个方向用力',
		reason: '说的是过程或程度，没有终点：多推进一点、少推进一点，都不算没做。',
	},
	encourage: {
		name: '鼓励',
		says: '说让别人去做',
		reason: '做事的是企业、机构或下级，写文件的一方只表示赞成、引导或准许。',
	},
	explore: {
		name: '探索',
		says: '说先试试、尽力、看情况',
		reason: '结果或时间明说未定：探索、研究、试行，或用力争、逐步、适时留出余地。',
	},
};

/** The words by tier; those before the bar also stay in one piece when two wordings are compared. */
const lists: { [tier in Tier | 'degree']: string } = {
	done: '完成 建成 新建 新增 认定 实现 达到 确保 | 新认定 评定 设立 成立 出台 发布 发放 给予 取消 放宽 补助 开工 开通 打通 推出 举办 办好',
	build: '建立 建设 打造 形成 落实 实施 | 构建 构筑 搭建 组建 创建 制定 开展 推行 实行 执行 纳入 布局 改造 保障 启动',
	push:
		'推动 推进 促进 加强 完善 培育 加快 | 发展 提升 提高 优化 强化 深化 扩大 健全 拓展 拓宽 增强 增加 壮大 规范 创新 丰富 推广 引进 开发 发挥 ' +
		'统筹 整合 挖掘 激活 营造 改善 巩固 降低 加大 加速 放开 做好 抓好 做大 做强 搞好 督促',
	encourage: '鼓励 支持 引导 | 指导 帮助 允许 吸引 扶持',
	explore: '力争 争取 逐步 适时 稳步 探索 研究 | 试行 试点 努力 稳妥 适度 申建',
	degree: '务必 必须 严格 全面 全部 全覆盖 基本 大力 着力 深入 持续 继续 积极',
};

/** Every word with its tier, in the order of the tiers. */
export const commitmentTable: readonly CommitmentWord[] = Object.entries(lists).flatMap(([tier, list]) => {
	const [tokens = '', others = ''] = list.split(' | ');
	const read = (words: string, token: boolean): CommitmentWord[] =>
		words
			.split(' ')
			.filter(Boolean)
			.map((word) => ({ word, tier: tier === 'degree' ? null : (tier as Tier), token }));
	return [...read(tokens, true), ...read(others, false)];
});

/** Longer words that hold one of the table by chance, or turn it into a condition: they are passed over. */
export const traps = ['后补助', '研究开发', '认定为'] as const;

/** 实现 names a purpose (实现信息共享) unless it says how much: a figure, all of them, each of them. */
export const measured = { words: ['实现'], by: /[0-9]|全覆盖|全部|每个/ } as const;
