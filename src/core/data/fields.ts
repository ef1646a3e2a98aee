import { z } from 'astro/zod';
import type { Table } from './tables.ts';

/** JSON Schema of a value, as far as our rows use it. */
export interface ValueSchema {
	type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'null';
	format?: string;
	pattern?: string;
	enum?: string[];
	minLength?: number;
	minItems?: number;
	items?: ValueSchema;
	prefixItems?: ValueSchema[];
}

interface NullableSchema extends Omit<ValueSchema, 'type'> {
	description?: string;
	type?: ValueSchema['type'] | ValueSchema['type'][];
	anyOf?: ValueSchema[];
}

/** A field of a table with what its schema says. */
export interface Field {
	name: string;
	description: string;
	isNullable: boolean;
	/** Schema of the value where it is not null. */
	value: ValueSchema;
}

/** The fields of a table in column order. */
export function listFields({ row }: Table): Field[] {
	const { properties = {} } = z.toJSONSchema(row);
	return Object.entries(properties as { [name: string]: NullableSchema }).map(([name, { description = '', ...schema }]) => {
		// Zod writes a plain nullable as a list of types and a constrained one as alternatives.
		const types = Array.isArray(schema.type) ? schema.type : schema.anyOf?.map((option) => option.type);
		const value = schema.anyOf?.find((option) => option.type !== 'null') ?? {
			...schema,
			type: types?.find((type) => type !== 'null') ?? schema.type,
		};
		return { name, description, isNullable: types?.includes('null') ?? false, value: value as ValueSchema };
	});
}
