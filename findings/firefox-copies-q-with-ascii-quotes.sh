#!/usr/bin/env bash
# Firefox puts ASCII quotation marks around the words of a <q> when they are copied, also where the page shows none.
#
# One would guess: the marks of <q> are generated content (`q::before { content: open-quote }`), so what is copied is the
#   words alone, as with every ::before; in a page in Chinese they would be “ ” if anything; `quotes: none` takes them away.
# What is so: Firefox turns a selection into plain text by the names of elements, not by their style. For <q> it writes U+0022
#   before and after (dom/serializers/nsPlainTextSerializer.cpp), whatever `lang`, `quotes` and `content` say. Selection.toString()
#   and the clipboard agree. Chromium and WebKit copy the words alone.
# What it means for a builder: words of an official text must not stand in <q>, or whoever copies them in Firefox quotes marks
#   that the document does not have, and of a kind no Chinese text has. A <span> with the marks written beside it is copied as seen.
set -euo pipefail

firefox=153.8.0esr-1~deb12u1
driver=25.16.0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "firefox-esr=$firefox" >/dev/null 2>&1
dpkg -x firefox-esr_*.deb .
npm install --silent --no-save --prefix . "puppeteer-core@$driver" >/dev/null 2>&1

cat >try.mjs <<'JAVASCRIPT'
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({ browser: 'firefox', executablePath: `${process.cwd()}/usr/lib/firefox-esr/firefox-esr`, headless: true });
console.log(await browser.version(), 'puppeteer-core', process.argv[2]);
const page = await browser.newPage();
await page.setContent(`<html lang="zh-CN"><meta charset="utf-8"><style>q { quotes: none }</style>
	<p id="q">通知写明<q>分类推进</q>。</p><p id="span">通知写明“<span>分类推进</span>”。</p></html>`);
const seen = {};
for (const id of ['q', 'span']) {
	seen[id] = await page.evaluate((name) => {
		const paragraph = document.getElementById(name);
		getSelection().selectAllChildren(paragraph);
		return { shown: paragraph.textContent, copied: getSelection().toString() };
	}, id);
	console.log(`<${id}>  in the page: ${seen[id].shown}  copied: ${seen[id].copied}`);
}
await browser.close();
if (seen.q.copied !== '通知写明"分类推进"。' || seen.span.copied !== '通知写明“分类推进”。') {
	console.error('The behaviour described at the head of this file has changed.');
	process.exit(1);
}
JAVASCRIPT
node try.mjs "$driver"
