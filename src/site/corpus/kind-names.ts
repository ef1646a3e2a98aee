import type { Department } from '../../core/model/department.ts';

/** Kinds of units as pages name them, in the order they are listed. */
export const kindNames = {
	department: '省级部门和机构',
	party: '党委部门',
	branch: '驻省机构',
	enterprise: '企业',
	government: '人民政府',
	zone: '开发区管理机构',
	'leading-group': '领导小组成员',
	'task-force': '专班',
} as const satisfies Record<Department['kind'], string>;
