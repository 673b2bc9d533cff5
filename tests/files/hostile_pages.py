"""Hostile pages: they want files opened, addresses fetched, scripts run, or endless parsing."""

from __future__ import annotations

import base64

END = "<p>The war went on."


def _page(part: str) -> bytes:
    return f"<!DOCTYPE html><html><head><title>x</title></head><body>{part}{END}".encode()


_PICTURE = "data:image/svg+xml;base64," + base64.b64encode(
    b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>"
).decode("ascii")
_DOCTYPE = '<?xml version="1.0"?><!DOCTYPE html [{}]><html xmlns="http://www.w3.org/1999/xhtml">'

SMALL = {
    "a script": _page("<script>fetch('http://127.0.0.1:9/')</script>"),
    "a script from elsewhere": _page("<script src=http://127.0.0.1:9/a.js></script>"),
    "a module": _page("<script type=module>import 'file:///etc/passwd'</script>"),
    "attributes that are scripts": _page("<img src=x onerror=alert(1)><body onload=alert(2)>"),
    "an address that is a script": _page("<a href='javascript:alert(1)'>a</a>"),
    "an address that hides that it is one": _page(
        "<a href='jav&#x09;ascript&colon;alert(1)'>a</a>"
    ),
    "a frame": _page("<iframe src='file:///etc/passwd'></iframe>"),
    "a frame with a page in it": _page("<iframe srcdoc='&lt;script src=//127.0.0.1>'></iframe>"),
    "frames": b"<frameset><frame src='file:///etc/passwd'></frameset>",
    "an object": _page("<object data='file:///etc/passwd'><p>instead</object>"),
    "an embedded one": _page("<embed src='http://127.0.0.1:9/x.swf'>"),
    "an applet": _page("<applet code=A archive=http://127.0.0.1:9/a.jar></applet>"),
    "a refresh": _page("<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>"),
    "a refresh to a file": _page("<meta http-equiv=refresh content='0;url=file:///etc/passwd'>"),
    "a style sheet": _page("<link rel=stylesheet href='http://127.0.0.1:9/a.css'>"),
    "a page to fetch before": _page(
        "<link rel=prefetch href=//127.0.0.1:9><link rel=dns-prefetch href=//x>"
    ),
    "an HTML import": _page("<link rel=import href='file:///etc/passwd'>"),
    "@import": _page(
        "<style>@import url(file:///etc/passwd); @import 'http://127.0.0.1:9/'</style>"
    ),
    "a font": _page("<style>@font-face { font-family: a; src: url(http://127.0.0.1:9/a) }</style>"),
    "a style with an address": _page("<p style='background: url(http://127.0.0.1:9/a)'>a"),
    "a style that is a script": _page(
        "<p style='width: expression(alert(1)); -moz-binding: url(x)'>a"
    ),
    "a picture": _page("<img src='file:///etc/passwd'>"),
    "a picture by a bare path": _page("<img src='/etc/passwd'><img src='../../etc/passwd'>"),
    "pictures for every screen": _page("<img srcset='file:///etc/passwd 1x, //127.0.0.1:9/a 2x'>"),
    "a picture's sources": _page("<picture><source srcset=http://127.0.0.1:9/a></picture>"),
    "a picture in the page": _page(f"<img src='{_PICTURE}'>"),
    "a page in an address": _page(
        "<iframe src='data:text/html,<script>alert(1)</script>'></iframe>"
    ),
    "another machine's share": _page(
        r"<img src='\\127.0.0.1\share\a.png'><a href='file://127.0.0.1/a'>a</a>"
    ),
    "a video and its titles": _page(
        "<video poster=//127.0.0.1:9><track src=file:///etc/passwd></video>"
    ),
    "a form": _page("<form action=http://127.0.0.1:9><input autofocus onfocus=alert(1)></form>"),
    "a base": _page("<base href='http://127.0.0.1:9/'><img src=a>"),
    "a manifest": b"<html manifest='http://127.0.0.1:9/a'>" + END.encode(),
    "a service worker": _page("<script>navigator.serviceWorker.register('a.js')</script>"),
    "a ping": _page("<a href=a ping='http://127.0.0.1:9/'>a</a>"),
    "a drawing with a page in it": _page(
        "<svg><foreignObject><iframe src=file:///etc/passwd>a</iframe></foreignObject></svg>"
    ),
    "a drawing that runs": _page(
        "<svg onload=alert(1)><script href=//127.0.0.1:9>a</script><use "
        "href='file:///etc/passwd#a'/></svg>"
    ),
    "a drawing that moves into a link": _page(
        "<svg><a><animate attributeName=href to=javascript:alert(1) /></a></svg>"
    ),
    "a formula with an address": _page(
        "<math href='javascript:alert(1)'><mi xlink:href='//127.0.0.1:9'>x</mi></math>"
    ),
    "a formula out of which a style breaks": _page(
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1>"
        "'></table></math>"
    ),
    "a drawing out of which a style breaks": _page(
        "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'></svg>"
    ),
    "scripts that are only almost ended": _page(
        "<script>a</script x></scripty><script>b</script\n>"
    ),
    "comments that end early": _page("<!--><img src=1>--><!--->b<!-- --!>c<!-- - -- -->"),
    "sections that are comments": _page(
        "<![CDATA[<script>a</script>]]><!ELEMENT a><?php system('id') ?>"
    ),
    "a comment that hides the page": _page("<!-- <p>a"),
    "conditional comments": _page(
        "<!--[if IE]><script>a</script><![endif]--><![if !IE]>b<![endif]>"
    ),
    "a template": _page("<template><img src=http://127.0.0.1:9/></template>"),
    "without scripts": _page(
        "<noscript><img src=http://127.0.0.1:9/><p title='</noscript><img src=1>'></noscript>"
    ),
    "an entity of a file": (
        _DOCTYPE.format("<!ENTITY a SYSTEM 'file:///etc/passwd'>") + f"<p>&a;{END}"
    ).encode(),
    "an entity of entities": (
        _DOCTYPE.format(
            "<!ENTITY a0 'lol'>"
            + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
        )
        + f"<p>&a9;{END}"
    ).encode(),
    "a parameter entity": (
        _DOCTYPE.format("<!ENTITY % a SYSTEM 'http://127.0.0.1:9/'> %a;") + END
    ).encode(),
    "an XInclude": (
        "<?xml version='1.0'?><html xmlns:xi='http://www.w3.org/2001/XInclude'>"
        f"<xi:include href='file:///etc/passwd' parse='text'/>{END}"
    ).encode(),
    "a style sheet of XML": f"<?xml version='1.0'?><?xml-stylesheet href='file:///etc/passwd'?>{END}".encode(),
    "UTF-7": b"<meta charset=utf-7>+ADw-script+AD4-go()+ADw-/script+AD4-" + END.encode(),
    "a lie of UTF-16": b"<meta charset=utf-16>" + END.encode(),
    "a lie of a mark": b"\xff\xfe" + END.encode(),
    "a lie of ISO 2022": b"<meta charset=iso-2022-jp>\x1b$B<script>\x1b(B" + END.encode(),
    "a lie of UTF-8": b"<meta charset=utf-8>\xc0\xbcscript\xc0\xbe" + END.encode(),
    "two encodings": b"<meta charset=koi8-r><meta charset=utf-8>" + END.encode(),
    "NULs": _page("<scr\0ipt>a</scr\0ipt><\0b>\0&\0amp;\0" + "and so on " * 9),
    "half of a pair": _page("&#xD800;&#xDFFF;&#x110000;&#0;&#xFFFFFFFFFFFFFFFFFFFF;"),
}
"""Small pages that want something opened or run, or hide what they are."""

LARGE = {
    "elements in elements": ("<div>", "</div>", 50_000),
    "elements in elements that are not ended": ("<div>", "", 100_000),
    "phrases in phrases that are not ended": ("<b>", "", 100_000),
    "paragraphs that end others": ("<p>a", "", 50_000),
    "tables in tables": ("<table><tr><td>", "", 20_000),
    "lists in lists": ("<ul><li>", "", 35_000),
    "links in links": ("<a href=x>b", "", 50_000),
    "furniture in furniture": ("<nav class=menu>", "", 50_000),
    "end tags without a start": ("a</div></b></p></td>", "", 20_000),
    "end tags that reach far": ("<i>", "</b>", 50_000),
    "drawings in drawings": ("<svg><foreignObject>", "", 30_000),
    "templates in templates": ("<template>", "", 50_000),
    "an entity and another": ("&amp;", "", 150_000),
    "entities that are none": ("&zz;&#;&#x;&", "", 50_000),
    "names of one entity": ("&notinva", "", 70_000),
    "brackets": ("<", "", 1_000_000),
    "brackets and strokes": ("</", "", 500_000),
    "comments that are not ended": ("<!--", "", 250_000),
    "comments that almost end": ("<!-- --", "", 150_000),
    "sections that are not ended": ("<svg><![CDATA[", "", 70_000),
    "tags that are not ended": ("<a b='c' ", "", 100_000),
    "attributes that are not ended": ("<a b='", "", 150_000),
    "attributes of both kinds that are not ended": ("<a b='<a b=\"", "", 70_000),
    "a tag of many attributes": ("a=b ", "", 250_000),
    "scripts in comments in scripts": ("<script><!--", "", 80_000),
    "scripts that are not ended": ("<script></scrip", "", 60_000),
    "old literal text": ("<xmp></xm", "", 100_000),
    "blanks": (" \n\t", "", 300_000),
    "blanks between tags": ("<b> </b>\n", "", 50_000),
    "blanks before the end of a line": ("x <i> ", "<br>", 50_000),
    "ends of lines": ("<br>", "", 100_000),
    "newlines that are kept": ("<pre>\n\n</pre>", "", 30_000),
    "styles with comments": ("<p style='/*/*display'>a", "", 30_000),
    "a doctype of doctypes": ("<!DOCTYPE html [", "]>", 100_000),
    "plain text": ("<plaintext>", "", 80_000),
    "NUL after NUL": ("a\0", "b" * 30, 30_000),
}
"""Prefix, suffix and repetitions of pages that take for ever if any parsing is quadratic."""


def large(name: str, share: float = 1) -> bytes:
    """Return a page of LARGE with `share` of its repetitions."""
    start, end, times = LARGE[name]
    times = int(times * share)
    head = "<p " if start == "a=b " else "<?xml version='1.0'?>" if "DOCTYPE" in start else ""
    return f"{head}{start * times}{'>' if start == 'a=b ' else ''}{end * times}{END}".encode()


HUGE = {
    "an attribute of 10 MB": _page(f"<p title='{'x' * 10_000_000}'>a"),
    "a style of 10 MB": _page(f"<p style='{'/*' * 5_000_000}'>a"),
    "a number of 1 MB": _page(f"&#{'9' * 1_000_000};"),
    "a name of 1 MB": _page(f"&{'a' * 1_000_000};<{'b' * 1_000_000}>"),
    "a word of 10 MB": _page("x" * 10_000_000),
    "a word of 2 MB in four bytes each": _page("😀" * 500_000),
}
"""Pages with one huge item."""
