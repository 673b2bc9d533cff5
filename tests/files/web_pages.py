"""Web pages as browsers save and people write them, each with its visible text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """A page's source, the text expected, and the lines of it that are furniture."""

    source: str
    text: str
    furniture: tuple[str, ...] = ()
    name: str = "story.html"
    encoding: str = "utf-8"
    mark: bytes = b""

    @property
    def data(self) -> bytes:
        return self.mark + self.source.encode(self.encoding)


NEWS = """<!DOCTYPE html>
<!-- saved from url=(0040)https://news.example/2021/port-inquiry.html -->
<html lang="en" class="js no-touch" hidden><head><meta http-equiv="Content-Type" \
content="text/html; charset=UTF-8">
<title>Port inquiry &mdash; The Example</title>
<script type="application/ld+json">{"headline": "<p>Not shown</p>"}</script>
<script async src="./story_files/ads.js"></script>
<style>p:before { content: "<p>"; } /* </p> */</style>
<link rel="stylesheet" href="./story_files/main.css">
<noscript><img src="https://pixel.example/p.gif"><p>Scripts, please</p></noscript>
<!--[if lt IE 9]><p>An old browser</p><![endif]-->
</head>
<body style="display: none" onload="show()">
<a class="skip-link" href="#main">Skip to content</a>
<header class="site-header"><div>The Example</div>
<nav aria-label="Sections"><ul>
  <li><a href="/world">World</a></li>
  <li><a href="/harbour">Harbour</a></li>
</ul></nav></header>
<main id="main"><article>
  <header><h1 class="headline">Officers raise
     considerations</h1>
  <p class="byline">By <a rel="author" href="/a">Ann&nbsp;Author</a>, <time>3 May 2021</time></p>
  </header>
  <figure><img src="a.jpg" srcset="a.jpg 1x, https://img.example/b.jpg 2x" alt="not shown">\
<figcaption>The harbour. <span class="credit">Photo: B</span></figcaption></figure>
  <p id="p1">City officers <em>just lately</em> raised &ldquo;considerations&rdquo; with the
  operator&rsquo;s <b>chief</b><!-- , he said -->.</p>
  <div hidden><p>A hidden paragraph</p></div>
  <svg width="9" viewBox="0 0 9 9" aria-hidden="true"><title>icon</title><path d="M0 0"/></svg>
  <p>AT&amp;T &lt;said&gt; so.<br>
     A line of its own.</p>
  <div class="share-bar"><button>Share</button></div>
  <![if !IE]><p>Seen by all.</p><![endif]>
  <aside><h2>Related</h2><p>Another story</p></aside>
</article></main>
<div id="cookie-notice" role="dialog">We use cookies. <button>Accept</button></div>
<template><p>Not yet</p></template>
<iframe src="https://ads.example/"><p>No frames</p></iframe>
<footer><p>&copy; 2021 The Example</p></footer>
<script>document.write("<p>Written</p>")</script>
</body></html>
"""
NEWS_TEXT = """Skip to content
The Example
World
Harbour
Officers raise considerations
By Ann\u00a0Author, 3 May 2021
The harbour. Photo: B
City officers just lately raised “considerations” with the operator’s chief.
AT&T <said> so.
A line of its own.
Share
Seen by all.
Related
Another story
We use cookies.
Accept
© 2021 The Example"""

PAGES = {
    "a news page as a browser saved it": Page(
        NEWS,
        NEWS_TEXT,
        (
            "The Example\nWorld\nHarbour",
            "Share",
            "Related\nAnother story\nWe use cookies.\nAccept\n© 2021 The Example",
        ),
    ),
    "a blog page": Page(
        """<html><body class="has-sidebar"><form id="aspnetForm"><div class="site">
<h1>My blog</h1><div class="entry-content">
<p>First, the war went on and on, for as long as anyone here could recall it.</p>
<blockquote><p>Quoted &#8220;words&#8221;.</p></blockquote>
<p>Then it <i>en</i>ded, and all of them went home again to where they had come from.</p></div>
<div class="related-posts"><a href="1">One</a> <a href="2">Two</a></div>
<section id="comments"><ol><li><p>Nice</p></li></ol></section>
<input type="submit" value="Send"></div></form></body></html>""",
        """My blog
First, the war went on and on, for as long as anyone here could recall it.
Quoted “words”.
Then it ended, and all of them went home again to where they had come from.
One Two
Nice""",
        ("One Two\nNice",),
    ),
    "tables": Page(
        "<table><caption>Tolls</caption><thead><tr><th>Year<th>Toll<tbody>"
        "<tr><td>2001</td> <td>3 <b>000</b></td></tr>\n<tr><td>2002<td><p>4</p><p>5</p></table>end",
        "Tolls\nYear\nToll\n2001\n3 000\n2002\n4\n5\nend",
    ),
    "preformatted text": Page(
        "<p>See:<pre>\n\n  if a &lt; b:\n\t<b>stop</b>\n</pre>after <span style='white-space:pre'>"
        " a  b </span> c<pre>one</pre>",
        "See:\n\n  if a < b:\n\tstop\nafter  a  b  c\none",
    ),
    "nested lists": Page(
        "<ul>\n<li>one\n<ul><li>in one<li>more <i>in</i> it</ul>\nand on\n<li>two</li></ul>"
        "<dl><dt>war<dd>a long one<dt>peace<dd>short</dl>",
        "one\nin one\nmore in it\nand on\ntwo\nwar\na long one\npeace\nshort",
    ),
    "missing end tags": Page(
        "<title>x</title><body><h1>Head<p hidden>gone<p>One <b>two<p>three</b>"
        "<div>four<p>five<table><tr><td hidden>no<td>six</table>",
        "Head\nOne two\nthree\nfour\nfive\nsix",
    ),
    "references without semicolons": Page(
        "<p>&copy 2021 AT&ampT &notit; &notin; caf&eacute x &lt3 &nosuch; a & b &# &#x; &#65 &#x42;"
        " &#x80; &#0; &#xD800; &#99999999999;",
        "© 2021 AT&T ¬it; ∉ café x <3 &nosuch; a & b &# &#x; A B € \ufffd \ufffd \ufffd",
    ),
    "a reference for several characters": Page("<p>a&NotEqualTilde;b&fjlig;c", "a≂̸bfjc"),
    "capital letters": Page(
        "<HTML><BODY BGCOLOR=WHITE><P ALIGN=CENTER><FONT SIZE=+1>Loud</FONT><BR>words"
        '<SCRIPT LANGUAGE="JavaScript"><!--\n if (a < b) x("</P>");\n//--></SCRIPT><P>end'
        "</BODY></HTML>",
        "Loud\nwords\nend",
    ),
    "XHTML": Page(
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 '
        'Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd" [<!ENTITY a "<p>x</p>">]>'
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a.js"/></head>'
        "<body><p/><p>One &a; <![CDATA[<two> & three]]></p><?php x > y ?><div/>four"
        "</body></html>",
        "One &a; <two> & three\nfour",
        name="story.xhtml",
    ),
    "XHTML without a declaration": Page(
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n'
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><script src='a.js' />"
        "<p>One<br />two <a id='x'/></p><p>a <![CDATA[b]]> c</p></body></html>",
        "One\ntwo\na b c",
    ),
    "no XHTML": Page(
        "<!DOCTYPE html><html><body><p>One<br/>two</p><div hidden/><p>no</div>"
        "<p>a <![CDATA[no]]> b",
        "One\ntwo\na b",
    ),
    "UTF-16": Page(
        '<meta charset="utf-16"><p>Caf\u00e9 — 😀</p>',
        "Café — 😀",
        encoding="utf-16-le",
        mark=b"\xff\xfe",
    ),
    "UTF-8 with a mark that contradicts the page": Page(
        "<meta charset=koi8-r><p>Caf\u00e9", "Café", mark=b"\xef\xbb\xbf"
    ),
    "windows-1252": Page(
        '<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252">'
        "<p>“It’s fine,” said Zoë.",
        "“It’s fine,” said Zoë.",
        encoding="cp1252",
    ),
    "ISO 8859-1, as browsers take it": Page(
        "<meta charset=iso-8859-1><p>“It’s”", "“It’s”", encoding="cp1252"
    ),
    "drawings and formulas": Page(
        "<p>so <math><mi>x</mi><mo>=</mo><mn>2</mn><annotation>x=2</annotation></math> it is"
        "<svg><style>p{}</style><text>Axis <tspan>of</tspan></text><text>Time</text>"
        "<foreignObject><p>In it</p></foreignObject><![CDATA[c<d]]></svg>end",
        "so x=2 it is\nAxis of\nTime\nIn it\nc<dend",
    ),
    "blanks of all kinds": Page(
        "<p> \n a  <b> b</b>\t<i> </i>\r\n c\u00a0 &#32; d &nbsp; </p> <p>\n</p> e\f",
        "a b c\u00a0 d \u00a0\ne",
    ),
    "empty lines": Page("<p>a<br><br>b<br></p><p><br></p><p></p><hr>c", "a\n\nb\n\nc"),
    "styles of a line": Page(
        '<span style="display:block">a</span><span style="DISPLAY : /* x */ none">b</span>c '
        '<div style="display:inline">d</div> e<i style="visibility:hidden">f</i>',
        "a\nc d e",
    ),
    "text without a tag": Page("Just 3 < 4 words, 5 <6> and </", "Just 3 < 4 words, 5 <6> and </"),
    "a tag without an end": Page("<p>One<p>two <a href='x", "One\ntwo"),
    "frames that are not": Page("<p>a<noframes><p>no</noframes><noembed>no</noembed>b", "ab"),
    "old literal text": Page(
        "<xmp><b>a</b> &amp;</xmp>x<plaintext></b>c", "<b>a</b> &amp;\nx\n</b>c"
    ),
    "a form": Page(
        "<p>Before it all, a text that is long enough to be the text.</p><form><label>Name</label>"
        "<textarea>\nYour <b>\n words</textarea>"
        "<select><option>A<option selected>B</select></form>",
        "Before it all, a text that is long enough to be the text.\nName\nYour <b>\n words\nA\nB",
        ("Name\nYour <b>\n words\nA\nB",),
    ),
}
