import { describe, expect, test } from 'vitest';
import { readSettings, SettingError } from './settings.ts';

test('without settings the site is looked at on this machine', () => {
	expect(readSettings({})).toEqual({ site: 'http://localhost:4321', isPublishable: false, base: '/', port: 4321 });
});

test('a site that is not named is on the port it is served at', () => {
	expect(readSettings({ PORT: '4400' }).site).toBe('http://localhost:4400');
});

test('a named host can be published, this machine cannot', () => {
	expect(readSettings({ SITE: 'https://example.org/', BASE: 'duidu' })).toMatchObject({
		site: 'https://example.org',
		isPublishable: true,
		base: '/duidu/',
	});
	expect(readSettings({ SITE: 'http://127.0.0.1:4321' }).isPublishable).toBe(false);
	expect(readSettings({ SITE: 'http://[::1]:4321' }).isPublishable).toBe(false);
});

test.each([['/'], [''], ['//']])('a base of “%s” is the root', (base) => {
	expect(readSettings({ BASE: base }).base).toBe('/');
});

describe('what cannot be used is said in words', () => {
	test.each([
		[{ PORT: 'abc' }, 'PORT is “abc”'],
		[{ PORT: '70000' }, 'PORT is “70000”'],
		[{ PORT: '-1' }, 'PORT is “-1”'],
		[{ PORT: '' }, 'PORT is “”'],
		[{ SITE: 'example.org' }, 'SITE is “example.org”'],
		[{ SITE: 'https://example.org/duidu/' }, 'a path below it goes into BASE'],
		[{ SITE: 'ftp://example.org' }, 'SITE is “ftp://example.org”'],
		[{ BASE: '//duidu//' }, 'BASE is “//duidu//”'],
		[{ BASE: '/../' }, 'BASE is “/../”'],
		[{ BASE: '/a b/' }, 'BASE is “/a b/”'],
	])('%j', (env, words) => {
		expect(() => readSettings(env)).toThrow(SettingError);
		expect(() => readSettings(env)).toThrow(words);
	});
});
