/** Where a build will be published and where it is served: SITE, BASE and PORT, checked before anything slow begins. */
export interface Settings {
	/** Address of the host, without the base path: `https://example.org`. */
	site: string;
	/** False when SITE is not set: the build is for looking at, its citations lead to this machine. */
	isPublishable: boolean;
	/** Path below the host, with a slash at both ends. */
	base: string;
	port: number;
}

/** A setting that cannot be used; the message says which, why, and what would do. */
export class SettingError extends Error {}

const hosts = /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/;

/**
 * Reads the settings.
 * @param env environment, as `process.env`
 * @throws SettingError for an address, path or port nothing could be published or served at
 */
export function readSettings(env: { readonly [name: string]: string | undefined }): Settings {
	const port = readPort(env.PORT);
	const site = readSite(env.SITE) ?? `http://localhost:${port}`;
	return { site, isPublishable: !hosts.test(new URL(site).host), base: readBase(env.BASE), port };
}

function readPort(value: string | undefined): number {
	if (value === undefined) return 4321;
	const port = Number(value);
	if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
	throw new SettingError(`PORT is “${value}”, which is no port. Give a whole number from 1 to 65535, as in PORT=4400 npm start.`);
}

function readSite(value: string | undefined): string | undefined {
	if (value === undefined || value === '') return undefined;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isHost = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.pathname === '/';
	if (isHost) return url.origin;
	throw new SettingError(
		`SITE is “${value}”, which is no address of a host. Give scheme and host only, as in SITE=https://example.org; a path below it goes into BASE.`,
	);
}

function readBase(value: string | undefined): string {
	const names = (value ?? '').replace(/^\/|\/$/g, '').split('/');
	if (names.length === 1 && names[0] === '') return '/';
	if (names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name))) return `/${names.join('/')}/`;
	throw new SettingError(
		`BASE is “${value}”, which is no path. Give names of letters, digits, “-”, “_”, “.” between single slashes, as in BASE=/duidu/.`,
	);
}
