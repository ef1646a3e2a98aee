#!/usr/bin/env bash
# Lynx cuts a Han character in two where a dumped line passes about a thousand bytes.
#
# One would guess: `lynx -dump -width=N` breaks lines at N columns, between characters; a width larger than any paragraph
#   gives each paragraph on one line, which is how one reads a page's text back to compare it with its source.
# What is so: a line is closed after 1020 bytes whatever the width. Latin text has a blank to break at long before; a
#   paragraph of Chinese has none, so the break falls wherever the bytes run out, also inside a character: the output is not
#   UTF-8 any more and that character is lost. A line holds MAX_LINE bytes (src/LYGlobalDefs.h: 1024, “No window can be wider
#   than this”; src/GridText.c: `char data[MAX_LINE + 2]`, split before it is full), and 340 Han characters fill one.
# What it means for a builder: read Chinese text back with a width whose lines stay under 340 characters (300 columns is
#   150 characters), join the lines, and check that the output decodes; do not take a clean exit for a clean text.
set -euo pipefail

version=2.9.0dev.12-1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq "lynx=$version" "lynx-common=$version" >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" .; done
lynx=$folder/usr/bin/lynx
export LYNX_CFG=$folder/etc/lynx/lynx.cfg LYNX_LSS=$folder/etc/lynx/lynx.lss
"$lynx" -version | head -1

python3 - <<'PYTHON'
sentence = '各市应当结合实际制定年度工作安排，按季度通报进展情况，'
open('page.html', 'w', encoding='utf-8').write('<!doctype html><meta charset="utf-8"><p>' + sentence * 16 + '</p>')
PYTHON

for width in 300 990 10000; do
	"$lynx" -dump -nolist -width="$width" -assume_charset=utf-8 -display_charset=utf-8 page.html >"$width.txt"
done

python3 - <<'PYTHON'
sentence = '各市应当结合实际制定年度工作安排，按季度通报进展情况，'
seen = {}
for width in (300, 990, 10000):
    data = open(f'{width}.txt', 'rb').read()
    longest = max(map(len, data.split(b'\n')))
    text = ''.join(data.decode('utf-8', 'replace').split())
    seen[width] = text == sentence * 16
    print(f'-width={width}: longest line {longest} bytes, {text.count(chr(0xfffd))} broken bytes, text whole: {seen[width]}')
if seen != {300: True, 990: False, 10000: False}:
    raise SystemExit('The behaviour described at the head of this file has changed.')
PYTHON
