"""The HTML templates of the report of changes and of the page of an alignment."""

from typing import Final

from editor.files.own_pages import MARK

_HEAD: Final = (
    """<!DOCTYPE html>
<html lang="$language">
<head>
<meta charset="utf-8">
"""
    + MARK
    + """
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>$title</title>
<style>
:root { --page: #fffefb; --text: #22221f; --muted: #66645c; --line: #dedbd2;
  --del: #fbe4e1; --del-text: #8c1d18; --ins: #e3f1e6; --ins-text: #1f5a38; }
@media (prefers-color-scheme: dark) {
  :root { --page: #26292f; --text: #e6e4df; --muted: #aeafaa; --line: #3a3e46;
    --del: #4d2a28; --del-text: #ffb4ab; --ins: #2c4034; --ins-text: #a5dbb6; } }
@media print {
  :root { --page: #fff; --text: #000; --muted: #555; --line: #ccc;
    --del: #fbe4e1; --del-text: #8c1d18; --ins: #e3f1e6; --ins-text: #1f5a38; } }
body { background: var(--page); color: var(--text); margin: 0 auto; padding: 2.5rem 1.5rem;
  max-width: 64rem; font: 16px/1.5 Georgia, "Noto Serif", serif; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .3rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .6rem; break-after: avoid; }
nav h2 { margin-top: 1.5rem; }
nav ol { margin: 0; padding-left: 1.4rem; }
a { color: inherit; text-underline-offset: .2em; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
p.lead, small, th, time { color: var(--muted); }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font: 600 .82rem/1.7 system-ui, sans-serif; overflow-wrap: break-word; }
table.facts th { width: 14rem; }
table.sides { table-layout: fixed; }
table.sides td { border: 0; padding: .3rem 1.4rem .3rem 0; white-space: pre-wrap; }
table.rows th, table.rows td { overflow-wrap: normal; }
table.rows td:first-child, table.rows td:last-child { overflow-wrap: anywhere; min-width: 12rem; }
table.rows td:nth-child(2) { white-space: nowrap; }
table.rows .count { text-align: right; white-space: nowrap; }
td { unicode-bidi: plaintext; text-align: start; }
del, ins, u { unicode-bidi: isolate; }
td.place { white-space: nowrap; color: var(--muted); }
td.place small, td time { font: .82rem/1.5 system-ui, sans-serif; }
u { text-decoration: underline 1px dotted; text-underline-offset: .2em; }
small, time, code, .sign { font-size: .82rem; }
time { white-space: nowrap; font-family: system-ui, sans-serif; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
del { background: var(--del); color: var(--del-text); }
ins { background: var(--ins); color: var(--ins-text); text-decoration: none; }
.house { border-bottom: 1px dotted var(--muted); }
.sign { font-family: ui-monospace, monospace; border: 1px solid var(--line); padding: 0 .2em; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } tr { break-inside: avoid; } }
</style>
</head>
<body>
"""
)

PAGE: Final = (
    _HEAD
    + """<main>
<h1>$title</h1>
<p class="lead">$lead</p>
<nav aria-labelledby="contents">
<h2 id="contents">$contents</h2>
<ol>
$entries</ol>
</nav>
$chapters</main>
</body>
</html>
"""
)

ALIGNMENT_PAGE: Final = (
    _HEAD
    + """<h1>$name and its original</h1>
<p class="lead">Aligned with Unspin: what differs is marked, differences of house style by a dotted
line.</p>
<table class="facts">
$figures</table>
<h2>Sentence by sentence</h2>
<table class="sides">
$sides</table>
</body>
</html>
"""
)

TRIAGE_HEAD: Final = (
    _HEAD
    + """<h1>Triage of $name</h1>
<p class="lead">Made $made with Unspin $version. A verdict is a likelihood, not proof.</p>
<table class="rows">
"""
)
TRIAGE_FOOT: Final = """</table>
</body>
</html>
"""
