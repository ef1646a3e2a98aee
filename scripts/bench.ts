/** Benchmarks: `npm run bench` runs all, `npm run bench -- parse|build|lighthouse|search` one. Slow; nothing here is a test. */
import { benchBuild } from './bench/build.ts';
import { benchLighthouse } from './bench/lighthouse.ts';
import { benchParse } from './bench/parse.ts';
import { benchSearch } from './bench/search.ts';

const benches = { parse: benchParse, build: benchBuild, lighthouse: benchLighthouse, search: benchSearch };
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench();
