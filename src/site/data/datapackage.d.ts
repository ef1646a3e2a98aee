/** What the tests use of the Frictionless reference library, which brings no types. */
declare module 'datapackage' {
	interface Resource {
		name: string;
		tabular: boolean;
		headers: string[] | null;
		/** Rows with their cells cast. Rejects at the first cell or key that is not as the schema says. */
		read(options: { keyed: true; relations?: boolean }): Promise<{ [field: string]: unknown }[]>;
	}
	export class Package {
		static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
	}
}
