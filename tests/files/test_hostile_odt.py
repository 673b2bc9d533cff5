"""Hostile OpenDocument files: refused at once, or read without opening or running anything."""

import builtins
import io
import os
import socket
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from editor.article.source import Replaced
from editor.files.errors import ReadError
from editor.files.odt import Odt
from tests.files.odt_shapes import MANIFEST, content, content_of, odt

PATH = Path("story.odt")
DOCTYPE = '<?xml version="1.0"?>\n<!DOCTYPE x [{}]>'
PLAIN = content("<text:p>&x;</text:p>").partition("?>\n")[2]


def laughs(levels):
    tens = (f'<!ENTITY a{level} "{f"&a{level - 1};" * 10}">' for level in range(1, levels + 1))
    return DOCTYPE.format(f'<!ENTITY a0 "ha">{"".join(tens)}<!ENTITY x "&a{levels};">') + PLAIN


def stored(parts):
    """Return an uncompressed archive, so that no check of archives refuses it first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def with_entity(declaration):
    return DOCTYPE.format(declaration) + PLAIN


def nested(count):
    return content("<text:p>" + "<text:span>" * count + "a" + "</text:span>" * count + "</text:p>")


ONE = content("<text:p>a</text:p>")
SPACE = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
PREFIXES = " ".join(f'xmlns:p{number}="u:{number}"' for number in range(300))

# content.xml, and a pattern for the message.
REFUSED = {
    "doctype": (with_entity("<!ENTITY x 'y'>"), "DOCTYPE"),
    "doctype of a file": ('<!DOCTYPE x SYSTEM "file:///etc/passwd">' + PLAIN, "DOCTYPE"),
    "doctype after a comment": ("<!-- <a> -->\n<?pi?>" + with_entity(""), "DOCTYPE"),
    "billion laughs, 5 levels": (laughs(5), "DOCTYPE"),
    "billion laughs, 7 levels": (laughs(7), "DOCTYPE"),
    "billion laughs, 9 levels": (laughs(9), "DOCTYPE"),
    "quadratic blow-up": (
        DOCTYPE.format(f"<!ENTITY x '{'a' * 50_000}'>") + content("<text:p>" + "&x;" * 50_000),
        "DOCTYPE",
    ),
    "external entity": (with_entity('<!ENTITY x SYSTEM "file:///etc/passwd">'), "DOCTYPE"),
    "entity from the network": (with_entity('<!ENTITY x SYSTEM "http://127.0.0.1/">'), "DOCTYPE"),
    "parameter entity": (with_entity('<!ENTITY % p SYSTEM "//host/share"> %p;'), "DOCTYPE"),
    "undeclared entity": (PLAIN, "damaged or hostile"),
    "doctype in the text": (content("<!DOCTYPE x><text:p>a</text:p>"), "damaged or hostile"),
    "depth 10^5": (nested(100_000), "damaged or hostile"),
    "depth 10^5, never ended": ("<a>" * 100_000, "damaged or hostile"),
    "cut short": (ONE[:-30], "damaged or hostile"),
    "cut in a tag": (ONE[: ONE.index("</text:p>") + 4], "damaged or hostile"),
    "comment without end": (ONE + "<!-- " * 50_000, "damaged or hostile"),
    "quotes without end": ('<a "' * 50_000, "damaged or hostile"),
    "two roots": (ONE + ONE.partition("?>\n")[2], "damaged or hostile"),
    "not XML": ("The war went on.", "damaged or hostile"),
    "nothing": ("", "damaged or hostile"),
    "many prefixes": (f"<a {PREFIXES}><b/></a>", "more than 200 prefixes"),
    "unknown prefix": ("<a:b/>", "damaged or hostile|no text document"),
    "many spaces": (
        content("<text:p>" + '<text:s text:c="65535"/>' * 99 + "</text:p>"),
        "more than 1,000,000 spaces",
    ),
    "a great many spaces": (
        content('<text:p><text:s text:c="99999999999999999999"/></text:p>'),
        "more than 1,000,000 spaces",
    ),
    "no text": ("<office/>", "holds no text document"),
    "no paragraphs": (content(""), "is empty"),
    "an odd encoding": (ONE.replace("UTF-8", "UTF-7"), "in the encoding utf-7"),
    "the wrong encoding": (ONE.encode().replace(b">a<", b">\xff<"), "byte [0-9]+ of its part"),
    "NUL": (ONE.replace(">a<", ">\0<"), "damaged or hostile"),
    "reference to NUL": (ONE.replace(">a<", ">&#0;<"), "damaged or hostile"),
}


@pytest.mark.parametrize("shape", REFUSED)
def test_it_is_refused_at_once(shape):
    xml, message = REFUSED[shape]
    data = stored({"content.xml": xml})
    start = time.perf_counter()
    with pytest.raises(ReadError, match=message) as caught:
        Odt.read(data, PATH)
    assert time.perf_counter() - start < 1
    assert str(PATH) in caught.value.message
    assert caught.value.path == PATH


def test_more_tags_than_an_article_has():
    data = stored({"content.xml": content("<text:p/>" * 300_000)})
    start = time.perf_counter()
    with pytest.raises(ReadError, match="tags, and no more than 300,000 are read"):
        Odt.read(data, PATH)
    assert time.perf_counter() - start < 1


ENCRYPTED = MANIFEST.replace(
    'media-type="text/xml"/>',
    'media-type="text/xml"><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>',
)

# Parts of files that are something else, and a pattern for the message.
OTHERS = {
    "encrypted": (
        {"META-INF/manifest.xml": ENCRYPTED, "content.xml": b"\x8f\x00\xff" * 50},
        "is encrypted: its text cannot be read without the password",
    ),
    "encrypted as a whole": (
        {"encrypted-package": "x", "META-INF/manifest.xml": MANIFEST},
        "is encrypted",
    ),
    "spreadsheet": (
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ONE},
        "is a spreadsheet, not an OpenDocument text",
    ),
    "another": ({"mimetype": "application/epub+zip"}, "a file of type 'application/epub"),
    "Word": ({"word/document.xml": "<x/>"}, "is a Word document.*Rename it to .docx"),
    "empty": ({"readme.txt": "x"}, "not an OpenDocument text, or is damaged"),
    "harmful manifest": (
        {"META-INF/manifest.xml": laughs(9) + "encryption-data", "content.xml": ONE},
        "META-INF/manifest.xml declares a document type",
    ),
}


@pytest.mark.parametrize("shape", OTHERS)
def test_what_it_is_instead_is_said(shape):
    parts, message = OTHERS[shape]
    with pytest.raises(ReadError, match=message):
        Odt.read(stored(parts), PATH)


LINKED = """
<text:section text:name="S"><text:section-source xlink:href="http://127.0.0.1:9/x.odt"
  xlink:show="embed"/><text:p>kept</text:p></text:section>
<text:p><draw:frame><draw:image xlink:href="http://127.0.0.1:9/x.png"/></draw:frame>
<draw:frame><draw:image xlink:href="//host/share/x.png"/></draw:frame>
<draw:frame><draw:object xlink:href="file:///etc/passwd"><text:p>no</text:p></draw:object></draw:frame>
<draw:frame><draw:object-ole xlink:href="./Object 1"/></draw:frame>
<draw:frame><draw:plugin xlink:href="x.exe"/></draw:frame>
<draw:frame><draw:floating-frame xlink:href="file:///etc"/></draw:frame>
<text:a xlink:href="vnd.sun.star.script:x?language=Basic">link</text:a></text:p>
<text:p><text:script xlink:href="x.js">alert(1)</text:script><office:event-listeners/></text:p>
<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>
<text:p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"
  parse="text"/>end</text:p>
"""
MACROS = {
    "Basic__Standard__Module1.xml": "<script:module>Sub Main\nShell</script:module>",
    "Scripts__python__x.py": "raise SystemExit",
}


def test_nothing_is_opened_fetched_or_run(monkeypatch):
    data = odt(LINKED, **MACROS)

    def never(*args, **kwargs):
        raise AssertionError(args)

    with monkeypatch.context() as patch:
        for owner, name in (
            (builtins, "open"), (io, "open"), (os, "open"), (socket, "socket"),
            (socket, "getaddrinfo"), (subprocess, "Popen"), (os, "system"),
        ):  # fmt: skip
            patch.setattr(owner, name, never)
        source = Odt.read(data, PATH)
        written = source.write_tracked([Replaced(0, 4, "left")], "A. B.")
    assert source.text == "kept\nlink\n\nend"
    assert any("macros" in note for note in source.notes)
    assert content_of(written).count("xlink:href") == content_of(data).count("xlink:href")
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        for name, part in MACROS.items():
            assert archive.read(name.replace("__", "/")).decode() == part


TRACED = """
import resource, sys
from pathlib import Path
from editor.files.odt import Odt
resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for name in sys.argv[1:]:
    try:
        Odt.read(Path(name).read_bytes(), Path(name))
    except Exception as error:
        print(type(error).__name__)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_refusing_takes_little_memory(tmp_path):
    names = []
    for number, (xml, _) in enumerate(REFUSED.values()):
        names.append(str(tmp_path / f"{number}.odt"))
        Path(names[-1]).write_bytes(stored({"content.xml": xml}))
    command = [sys.executable, "-c", TRACED, *names]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    *refusals, kilobytes = done.stdout.split()
    assert refusals == ["ReadError"] * len(REFUSED)
    assert int(kilobytes) < 200_000
