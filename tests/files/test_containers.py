"""Hostile archives: each is read, or refused with a reason, within a second."""

import io
import stat
import struct
import subprocess
import sys
import time
import zipfile
import zlib
from pathlib import Path

import pytest

from editor.article.source import Replaced
from editor.files.containers import new_archive, read_parts, write_parts
from editor.files.docx import Docx, new_docx
from editor.files.errors import ReadError
from tests.files.docx_markup import HEAD, OFFICE, W, aside, docx, p

PATH = Path("story.docx")
SOUND = docx(p("The story"))
MAIN = "word/document.xml"
SCRIPT = """
import resource, sys
from pathlib import Path
from editor.files.docx import Docx
from editor.files.errors import ReadError
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
try:
    Docx.read(Path(sys.argv[1]).read_bytes(), Path(sys.argv[1]))
except ReadError:
    pass
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def parts_of(data=SOUND):
    return read_parts(data, PATH)


def archive(parts, *, comment=b"", extra=(), force=False, method=zipfile.ZIP_DEFLATED):
    """Return an archive made by zipfile; `extra`: further (entry, content) pairs."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        made.comment = comment
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = method
            with made.open(entry, "w", force_zip64=force) as one:
                one.write(content)
        for entry, content in extra:
            made.writestr(entry, content)
    return out.getvalue()


def with_main(source):
    made = source if isinstance(source, bytes) else source.encode()
    return new_archive({**parts_of(), MAIN: made}, frozenset({MAIN}))


def with_entry(name, content=b"x", **changes):
    entry = zipfile.ZipInfo(name)
    for key, value in changes.items():
        setattr(entry, key, value)
    return archive(parts_of(), extra=[(entry, content)])


def with_twice(name):
    """The sound document with one of its parts a second time, the same bytes."""
    other = f"x{name[1:]}"
    return with_entry(other, parts_of()[name]).replace(other.encode(), name.encode())


def patched(data, name, at, form, value, *, local=False):
    """Return an archive with one field of an entry's record, or of its local header, set."""
    place = data.find(name.encode(), 0 if local else data.index(b"PK\1\2"))
    start = place - (30 if local else 46)
    return (
        data[: start + at] + struct.pack(form, value) + data[start + at + struct.calcsize(form) :]
    )


def document(inside, prolog=""):
    return f'{HEAD}{prolog}<w:document xmlns:w="{W}"><w:body>{inside}</w:body></w:document>'


def laughs(levels):
    entities = "".join(
        f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(levels)
    )
    return with_main(
        document(p(f"&e{levels - 1};").replace("&amp;", "&"), f"<!DOCTYPE w [{entities}]>")
    )


def declared(entity):
    return with_main(document(p("&x;").replace("&amp;", "&"), f"<!DOCTYPE w [{entity}]>"))


def overlapping():
    """Return an archive with two entries for the same bytes."""
    data = archive({**parts_of(), "word/media.bin": b"A" * 500, "word/other.bin": b"A" * 500})
    first = data.find(b"word/media.bin", data.index(b"PK\1\2")) - 46
    offset = struct.unpack_from("<L", data, first + 42)[0]
    return patched(data, "word/other.bin", 42, "<L", offset)


def quoted_one_in_another():
    """Return an archive with an entry in another one's data, as in non-recursive zip bombs."""
    inner = archive({"word/in.bin": b"B" * 100}, method=zipfile.ZIP_STORED)
    data = archive({**parts_of(), "word/out.bin": inner[:150]}, method=zipfile.ZIP_STORED)
    place = data.find(b"PK\3\4", data.index(b"word/out.bin"))
    return patched(data, MAIN, 42, "<L", place)


def zip64():
    return archive(parts_of(), force=True)


def after_end64(data, count):
    """Return an archive with a zip64 end record and a count of entries."""
    at = data.rindex(b"PK\5\6")
    _, _, _, here, _, size, start, _ = struct.unpack_from("<4s4H2LH", data, at)
    wide = struct.pack(
        "<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, count or here, count or here, size, start
    )
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return data[:at] + wide + locator + end


def relation(kind, target, mode=' TargetMode="External"'):
    rels = (
        f"{HEAD}<Relationships "
        'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId9" Type="{OFFICE}/{kind}" Target="{target}"{mode}/></Relationships>'
    )
    return new_archive({**parts_of(), "word/_rels/document.xml.rels": rels.encode()})


def many(number):
    """Return an archive with `number` identical entries."""
    start, end = SOUND.index(b"PK\1\2"), SOUND.rindex(b"PK\5\6")
    record = SOUND[start : SOUND.index(b"PK\1\2", start + 4)]
    size = len(record) * number
    return SOUND[:start] + record * number + struct.pack(
        "<4s4H2LH", SOUND[end : end + 4], 0, 0, number, number, size, start, 0
    )  # fmt: skip


def bomb(size, parts=1):
    return archive({**parts_of(), **{f"word/b{n}.xml": b"\0" * size for n in range(parts)}})


def lying(field, value):
    at, form = {"packed": (20, "<L"), "size": (24, "<L"), "crc": (16, "<L")}[field]
    return patched(SOUND, MAIN, at, form, value)


SIZE = len(parts_of()[MAIN])
CHUNK = '<w:altChunk xmlns:r="urn:r" r:id="rId9"/>' + p("The story")
READ = "The story"
"""Expected of cases that are read: harmless ones, and attacks without effect."""

HOSTILE = {
    "billion laughs, 5 levels": (laughs(5), "DOCTYPE"),
    "billion laughs, 7 levels": (laughs(7), "DOCTYPE"),
    "billion laughs, 9 levels": (laughs(9), "DOCTYPE"),
    "quadratic blow-up": (declared(f'<!ENTITY x "{"A" * 50_000}">'), "DOCTYPE"),
    "external entity, a file": (declared('<!ENTITY x SYSTEM "file:///etc/passwd">'), "DOCTYPE"),
    "external entity, the network": (
        declared('<!ENTITY x SYSTEM "http://127.0.0.1:9/">'),
        "DOCTYPE",
    ),
    "external entity, a share": (declared(r'<!ENTITY x SYSTEM "\\127.0.0.1\s\f">'), "DOCTYPE"),
    "parameter entity": (declared('<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;'), "DOCTYPE"),
    "outer document type": (
        with_main(document(p("x"), '<!DOCTYPE w SYSTEM "http://127.0.0.1:9/d">')),
        "DOCTYPE",
    ),
    "document type behind comments": (
        with_main(document(p("x"), "<!-- a --><?b?>" * 3_000 + "<!DOCTYPE w>")),
        "DOCTYPE",
    ),
    "comments without end before nothing": (
        with_main(HEAD + "<!-- a -->" * 30_000),
        "not well-formed",
    ),
    "document type in UTF-16": (
        with_main(('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE w><w/>').encode("utf-16")),
        "DOCTYPE",
    ),
    "document type in the relations": (
        new_archive({**parts_of(), "_rels/.rels": b"<!DOCTYPE r><r/>"}),
        "DOCTYPE",
    ),
    "document type in the kinds of parts": (
        new_archive({**parts_of(), "[Content_Types].xml": b"<!DOCTYPE r><r/>"}),
        "DOCTYPE",
    ),
    "document type in the footnotes": (
        docx(p("x"), parts={"footnotes": "<!DOCTYPE r>" + aside("footnotes")}),
        "DOCTYPE",
    ),
    "an encoding that hides tags": (
        with_main('<?xml version="1.0" encoding="UTF-7"?><w/>'),
        "not in the encoding",
    ),
    "inclusion": (
        with_main(
            document(
                '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" '
                'href="file:///etc/passwd" parse="text"/>' + p("The story")
            )
        ),
        READ,
    ),
    "depth of 100,000": (
        with_main(document("<w:sdt>" * 100_000 + "</w:sdt>" * 100_000)),
        "not well-formed",
    ),
    "an attribute of 12 MB": (
        with_main(document(f'<w:p w:x="{"A1" * 6_000_000}"/>')),
        "not well-formed",
    ),
    "a text of 12 MB": (
        with_main(document(p("".join(map(str, range(1_900_000)))))),
        "not well-formed",
    ),
    "zip bomb, 1,000 to 1": (bomb(60_000_000), "zip bomb"),
    "zip bomb in many parts": (bomb(30_000_000, 9), "zip bomb|256 MB"),
    "a part over the limit": (patched(SOUND, MAIN, 24, "<L", 64_000_001), "at most 64 MB"),
    "a part of 4 GB, as it says": (lying("size", 0xFFFFFFFE), "at most 256 MB"),
    "overlapping entries": (overlapping(), "overlaps another|differs from its entry"),
    "an entry in an entry": (quoted_one_in_another(), "overlaps another|differs from its entry"),
    "a size too small": (lying("size", SIZE - 1), "does not have the size"),
    "a size too large": (lying("size", SIZE + 1), "does not have the size"),
    "packed less than it is": (lying("packed", 20), "does not have the size|damaged"),
    "packed more than it is": (lying("packed", 0xFFFFFF), "cut short"),
    "another checksum": (lying("crc", 1), "checksum"),
    "64 bits for everything": (zip64(), READ),
    "64 bits at the end": (after_end64(SOUND, 0), READ),
    "64 bits for a count that is none": (
        after_end64(SOUND, 1 << 60),
        "no document has more than 1,000",
    ),
    "65,534 entries": (many(65_534), "no document has more than 1,000"),
    "1,001 entries": (many(1_001), "no document has more than 1,000"),
    "a name that leads out": (with_entry("../../evil.xml"), "leads out"),
    "a name that leads out in between": (with_entry("word/../../evil.xml"), "leads out"),
    "an absolute name": (with_entry("/etc/evil"), "the invalid name"),
    "a name with a drive": (with_entry("C:/evil"), "the invalid name"),
    "a name with backslashes": (
        with_entry(r"..\evil").replace(b"../evil", b"..\\evil"),
        "the invalid name",
    ),
    "a link": (
        with_entry(
            "word/link", b"/etc/passwd", create_system=3, external_attr=(stat.S_IFLNK | 0o777) << 16
        ),
        "is a link",
    ),
    "an encrypted part": (patched(SOUND, MAIN, 8, "<H", 1), "encrypted"),
    "encrypted in the local header alone": (
        patched(SOUND, MAIN, 6, "<H", 1, local=True),
        "encrypted",
    ),
    "a part twice": (
        with_entry("word/documenX.xml").replace(b"documenX", b"document"),
        "two parts named",
    ),
    "the same part twice": (with_twice(MAIN), READ),
    "a part twice but for case": (with_entry("word/Document.xml"), "two parts named"),
    "another name in front of the data": (
        SOUND.replace(MAIN.encode(), b"word/documenu.xml", 1),
        "differs from its entry",
    ),
    "a way of compression that is rare": (
        patched(SOUND, MAIN, 10, "<H", 12),
        "differs from its entry|method 12",
    ),
    "cut short": (SOUND[:-30], "cut short"),
    "cut in the middle": (SOUND[: len(SOUND) // 2], "cut short"),
    "a cut comment": (archive(parts_of(), comment=b"by hand")[:-3], "comment is not whole"),
    "something behind the end": (SOUND + b"x" * 50, READ),
    "something before the beginning": (b"MZ" * 50 + SOUND, "but it is not"),
    "no directory": (b"PK\3\4" + b"\0" * 500, "directory is missing"),
    "a directory elsewhere": (SOUND[:-6] + struct.pack("<L", 5) + SOUND[-2:], "directory"),
    "an outer template": (relation("attachedTemplate", "http://127.0.0.1:9/evil.dotm"), READ),
    "an outer object": (relation("oleObject", "file:///etc/passwd"), READ),
    "a body outside": (
        new_archive(
            {
                **parts_of(),
                "_rels/.rels": parts_of()["_rels/.rels"].replace(
                    b'Target="word/', b'TargetMode="External" Target="word/'
                ),
            }
        ),
        "the part with its text is missing",
    ),
    "a relation that leads out": (relation("footnotes", "../../../etc/passwd", ""), READ),
    "a relation to itself": (relation("footnotes", "document.xml", ""), READ),
    "an inserted document": (
        new_archive(
            {
                **parts_of(),
                MAIN: document(CHUNK).encode(),
                "word/chunk.html": b"<script>evil()</script>",
            }
        ),
        READ,
    ),
    "macros": (new_archive({**parts_of(), "word/vbaProject.bin": b"\xd0\xcf\x11\xe0" * 20}), READ),
    "an encrypted document": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500) + "EncryptedPackage".encode("utf-16-le"),
        "is encrypted",
    ),
    "an old Word document": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
        "an old Word document",
    ),
    "an OpenDocument file": (
        archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
        "Rename it to .odt",
    ),
    "a workbook": (
        new_archive(
            {
                **parts_of(),
                "[Content_Types].xml": parts_of()["[Content_Types].xml"].replace(
                    b"wordprocessingml", b"spreadsheetml"
                ),
            }
        ),
        "an Excel workbook",
    ),
    "an archive of anything": (archive({"a.txt": b"x"}), "not a Word document"),
    "not an archive": (b"The story", "but it is not"),
}


def read(data):
    return Docx.read(data, PATH)


def test_there_are_forty_five_of_them():
    assert len(HOSTILE) >= 45


@pytest.mark.parametrize("name", HOSTILE)
def test_refused_in_words_or_read(name, monkeypatch, tmp_path):
    data, says = HOSTILE[name]
    monkeypatch.chdir(tmp_path)
    began = time.process_time()
    if says == READ:
        assert READ in read(data).text
    else:
        with pytest.raises(ReadError, match=says) as caught:
            read(data)
        assert caught.value.path == PATH
        assert str(caught.value).startswith(str(PATH))
        assert str(caught.value).endswith(".")
    assert time.process_time() - began < 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name",
    ["zip bomb, 1,000 to 1", "a text of 12 MB", "depth of 100,000", "billion laughs, 9 levels"],
)
def test_a_refusal_takes_little_memory(name, tmp_path):
    path = tmp_path / "story.docx"
    path.write_bytes(HOSTILE[name][0])
    command = [sys.executable, "-c", SCRIPT, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert int(done.stdout) < 200_000  # kB, on Linux


def test_a_bomb_that_lies_is_stopped_while_it_inflates():
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    stream = packed.compress(b"\0" * 100_000_000) + packed.flush()
    data = archive({**parts_of(), "word/b.bin": b"A" * len(stream)}, method=zipfile.ZIP_STORED)
    data = data.replace(b"A" * len(stream), stream)
    data = patched(data, "word/b.bin", 10, "<H", 8)
    data = patched(data, "word/b.bin", 8, "<H", 8, local=True)
    began = time.process_time()
    with pytest.raises(ReadError, match="does not have the size"):
        read_parts(data, PATH)
    assert time.process_time() - began < 1


# --------------------------------------------------------------------------------- written again


def entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        assert made.testzip() is None
        return [
            (
                one.filename,
                one.date_time,
                one.compress_type,
                one.external_attr,
                one.extra,
                one.comment,
                one.create_system,
                made.read(one),
            )
            for one in made.infolist()
        ]


def odd():
    """Return an archive with odd times, comments, modes, extra fields, folders and order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.comment = b"of the archive"
        for number, (name, content) in enumerate(
            {**parts_of(), "word/": b"", "a.bin": b"z" * 99}.items()
        ):
            entry = zipfile.ZipInfo(name, (1999 + number, 2, 3, 4, 5, 6))
            entry.comment = b"of %d" % number
            entry.extra = struct.pack("<2H4s", 0xCAFE, 4, b"more")
            entry.external_attr = 0o640 << 16
            made.writestr(
                entry, content, zipfile.ZIP_DEFLATED if number % 2 else zipfile.ZIP_STORED
            )
    return out.getvalue()


class Pipe(io.RawIOBase):
    """An unseekable file: zipfile writes the sizes behind the data."""

    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.data += data
        return len(data)


def streamed():
    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts_of().items():
            made.writestr(name, content)
    return bytes(pipe.data)


@pytest.mark.parametrize(
    "data",
    [SOUND, odd(), streamed(), zip64(), after_end64(SOUND, 0)],
    ids=["sound", "odd", "streamed", "64 bits", "64 bits at the end"],
)
def test_only_what_changed_is_another(data):
    name = MAIN
    new = parts_of(data)[name].replace(b"The story", b"Another story" * 50)
    written = write_parts(data, {name: new})
    before, after = entries(data), entries(written)
    assert [one[0] for one in before] == [one[0] for one in after]
    for old, now in zip(before, after, strict=True):
        assert old[:4] + old[5:7] == now[:4] + now[5:7]
        assert now[4] in (old[4], b"")  # a field of 64 bits may go
        assert now[-1] == (new if old[0] == name else old[-1])
    assert read_parts(written, PATH)[name] == new
    again = write_parts(written, {name: parts_of(data)[name]})
    assert read_parts(again, PATH) == read_parts(data, PATH)


def test_unchanged_entries_keep_their_packed_bytes():
    data = odd()
    written = write_parts(data, {MAIN: b"<new/>"})
    start = data.index(b"word/_rels/document.xml.rels")
    end = data.index(b"PK\1\2")
    assert data[start:end] in written
    assert write_parts(data, {}) == data
    with pytest.raises(KeyError):
        write_parts(data, {"word/none.xml": b""})


@pytest.mark.parametrize("behind", [b"\n", bytes(512), b"<html>an error page</html>"])
def test_what_stands_behind_the_end_stays(behind):
    data = archive(parts_of(), comment=b"by hand") + behind
    article = read(data)
    assert article.text == "The story"
    written = write_parts(data, {MAIN: document(p("The tale")).encode()})
    assert written.endswith(b"by hand" + behind)
    assert read(written).text == "The tale"


def test_both_of_two_equal_parts_are_changed():
    changed = write_parts(with_twice(MAIN), {MAIN: document(p("The tale")).encode()})
    assert read(changed).text == "The tale"
    with zipfile.ZipFile(io.BytesIO(changed)) as opened:
        names = [one for one in opened.infolist() if one.filename == MAIN]
        assert len({opened.read(one) for one in names}) == 1
        assert len(names) == 2


def test_sizes_that_stood_behind_the_data():
    data = streamed()
    written = write_parts(data, {MAIN: b"<new/>"})
    assert read_parts(written, PATH)[MAIN] == b"<new/>"
    assert len(written) < len(data)


def test_other_programs_documents_survive():
    document = read(new_docx("one two\nthree"))
    written = document.write([Replaced(0, 3, "1")])
    assert [one[:4] for one in entries(written)] == [
        one[:4] for one in entries(new_docx("one two\nthree"))
    ]
