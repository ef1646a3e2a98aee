import type { ClauseAddress, Unaddressed } from '../model/clause-address.ts';

/** Tells where a clause stands; it is named `{document}/{clause}`. */
export type AddressOf = (clause: string) => ClauseAddress;

/** Rows of clauses with the addresses of these, last. */
export function addAddresses<Row extends Unaddressed<Row> & { clause: string }>(
	rows: readonly Row[],
	addressOf: AddressOf,
): (Row & ClauseAddress)[] {
	return rows.map((row) => ({ ...row, ...addressOf(row.clause) }));
}

type End<Name extends string> = { [Field in keyof ClauseAddress as `${Name}_${Field}`]: ClauseAddress[Field] };
type OpenEnd<Name extends string> = { [Field in keyof End<Name>]: End<Name>[Field] | null };

/** Where one of the two clauses of a row stands; the columns bear the name of that end. */
export function addressEnd<Name extends string>(end: Name, address: ClauseAddress): End<Name>;
export function addressEnd<Name extends string>(end: Name, address: ClauseAddress | null): OpenEnd<Name>;
export function addressEnd<Name extends string>(end: Name, address: ClauseAddress | null): OpenEnd<Name> {
	const { document_title = null, clause_label = null, url = null } = address ?? {};
	const columns = { document_title, clause_label, url };
	return Object.fromEntries(Object.entries(columns).map(([field, value]) => [`${end}_${field}`, value])) as OpenEnd<Name>;
}
