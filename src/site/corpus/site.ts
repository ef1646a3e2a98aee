/** What the site calls itself, in one place. */
export const site = {
	name: '对读',
	subject: '服务业规划对照',
	title: '对读 · 服务业规划对照',
	description: '山西、青海五份服务业规划的校订本：逐条可读、可链接、可引用，与底本逐字对得上。',
	language: 'zh-Hans-CN',
} as const;

/** Day of this build, the access date of static citations; `SOURCE_DATE_EPOCH` makes builds repeatable. */
export const buildDate = new Date(process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now())
	.toISOString()
	.slice(0, 10);

/** True where the site was built to be looked at on this machine: its addresses lead nowhere else, so its citations are not for use. */
export function isPreview(): boolean {
	return /^(?:localhost|127\.|\[::1\])/.test(new URL(import.meta.env.SITE).host);
}
