import type { Field } from './fields.ts';

const names: { [type in Field['value']['type']]: string } = {
	string: '文字',
	integer: '整数',
	number: '数',
	boolean: '是非',
	array: '列表',
	null: '空',
};

/** What a reader calls the type of a field: 文字, 日期, 网址, 择一, 列表, with 可空 where it may be missing. */
export function describeType({ value, isNullable }: Pick<Field, 'value' | 'isNullable'>): string {
	const formats: { [format: string]: string } = { date: '日期', uri: '网址' };
	const name = value.enum ? '择一' : (formats[value.format ?? ''] ?? names[value.type]);
	return isNullable ? `${name}，可空` : name;
}
