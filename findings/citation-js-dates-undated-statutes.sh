#!/usr/bin/env bash
# citation-js reads the day a plan was looked at as the day it was issued, and drops the body that issued it.
#
# One would guess: in RIS `Y2` is the day of access (Zotero writes and reads it so), and `AU` is the author of any type; a
#   government plan without a printed date, given as `TY  - STAT` with AU, TI and Y2, becomes an item with an author, an
#   access date and no date of issue.
# What is so: for STAT the plug-in takes `issued` from DA, PY or Y2 (lib-mjs/spec/new.json: sources DA, PY, Y2, target issued,
#   when TY is STAT) and gives no author (A1 of lib-mjs/spec/additions.json lists the types that have one, without STAT). An undated document of about 2014 comes out as issued on the day somebody opened the page, by nobody.
# What it means for a builder: write no Y2 into RIS of a document without a date; put the day of access where no program takes
#   it for the date (M2, as text), and offer CSL-JSON, in which `accessed` has a name of its own.
set -euo pipefail

version=0.8.2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-save --prefix . "@citation-js/core@$version" "@citation-js/plugin-ris@$version" >/dev/null 2>&1

cat >try.cjs <<'JAVASCRIPT'
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-ris');
const read = (...lines) => plugins.input.chain(['TY  - STAT', ...lines, 'ER  - ', ''].join('\r\n'), { generateGraph: false })[0];
const undated = read('TI  - 某省物流业发展实施方案', 'AU  - 某省人民政府', 'Y2  - 2026/11/21');
const dated = read('TI  - 某省物流业发展实施方案', 'AU  - 某省人民政府', 'DA  - 2021/03/11', 'Y2  - 2026/11/21');
const show = ({ issued, accessed, author }) => JSON.stringify({ issued: issued?.['date-parts'] ?? null, accessed: accessed ?? null, author: author ?? null });
console.log('@citation-js/plugin-ris', process.argv[2]);
console.log('without DA:', show(undated));
console.log('with DA:   ', show(dated));
const isSo =
	show(undated) === '{"issued":[[2026,11,21]],"accessed":null,"author":null}' &&
	show(dated) === '{"issued":[[2021,3,11]],"accessed":null,"author":null}';
if (!isSo) {
	console.error('The behaviour described at the head of this file has changed.');
	process.exit(1);
}
JAVASCRIPT
node try.cjs "$version"
