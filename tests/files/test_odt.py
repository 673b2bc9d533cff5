"""OpenDocument text: its text, and writing that changes nothing else."""

import re
import time
import zipfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article.source import Replaced, TrackedSource
from editor.files.errors import CannotEncode, RevisionsUndecided, WriteError
from editor.files.odt import Odt, new_odt
from tests.files.odt_shapes import (
    BOX,
    ITEM,
    LIST,
    NOTE,
    SHAPES,
    Reader,
    content,
    content_of,
    corrected,
    dice,
    odt,
    packed,
    some_changes,
)

PATH = Path("story.odt")
AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def read(body, revisions="ask"):
    return Odt.read(odt(body), PATH, revisions)


def body_of(data):
    """Return the content of office:text."""
    return re.fullmatch(r"(?s).*<office:text>(.*)</office:text>.*", content_of(data))[1]


def written(body, *changes):
    """Return the body after changes (start, end, after); check that it reads back."""
    source = read(body)
    made = [Replaced(*change) for change in changes]
    data = source.write(made)
    assert Odt.read(data, PATH).text == corrected(source.text, made)
    return body_of(data)


def tracked(body, *changes):
    """Return the body after tracked changes (start, end, after); check both texts."""
    source = read(body)
    made = [Replaced(*change, AT) for change in changes]
    data = source.write_tracked(made, "A. B.")
    xml = content_of(data)
    assert Reader(xml, accept=False).text == source.text
    assert Reader(xml).text == corrected(source.text, made)
    return body_of(data)


# -------------------------------------------------------------------------------------- reading


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_read(shape):
    body, text = SHAPES[shape]
    source: TrackedSource = read(body)
    assert source.text == text
    assert Reader(content(body)).text == text
    assert all("are not reviewed" in note for note in source.notes)


@pytest.mark.parametrize("shape", SHAPES)
def test_without_changes_it_is_the_same_file(shape):
    data = odt(SHAPES[shape][0])
    assert Odt.read(data, PATH).write([]) == data
    assert Odt.read(data, PATH).write_tracked([], "A. B.") == data


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "us-ascii", "iso-8859-1"])
def test_other_encodings(codec):
    name = codec.removesuffix("-sig")
    xml = content("<text:p>caf\u00e9 went</text:p>").replace('"UTF-8"', f'"{name}"')
    data = packed(xml.encode(codec, "xmlcharrefreplace"))
    source = Odt.read(data, PATH)
    assert source.text == "café went"
    again = Odt.read(source.write([Replaced(5, 9, "going é😀")]), PATH)
    assert again.text == "café going é😀"


def test_what_is_seen_and_not_read_is_named():
    body = (
        "<text:p>a<office:annotation><text:p>why?</text:p></office:annotation></text:p>"
        "<text:p><draw:frame><draw:object/></draw:frame></text:p>"
    )
    odf = "urn:oasis:names:tc:opendocument:xmlns:"
    styles = (
        f'<x xmlns:style="{odf}style:1.0" xmlns:text="{odf}text:1.0"><style:header><text:p>Page'
        "</text:p></style:header><style:footer><text:p/></style:footer></x>"
    )
    formula = '<math xmlns="http://www.w3.org/1998/Math/MathML"/>'
    data = odt(body, **{"styles.xml": styles, "Object 1__content.xml": formula})
    assert Odt.read(data, PATH).notes == (
        "The document's headers, formulas and comments are not reviewed and stay as they are.",
    )
    assert Odt.read(odt("<text:p>a</text:p>", **{"styles.xml": "<x header"}), PATH).notes == ()


def test_what_else_the_person_should_know():
    body = '<text:p>a</text:p><text:section text:display="none"><text:p>b</text:p></text:section>'
    data = odt(body, **{"Basic__Standard__M.xml": "<x/>", "META-INF__documentsignatures.xml": "s"})
    source = Odt.read(data, PATH)
    assert [note.split(".")[0] for note in source.notes] == [
        "The document's hidden sections are not reviewed and stay as they are",
        "The document holds macros",
        "The document is signed",
    ]


# -------------------------------------------------------------------------------------- writing


@pytest.mark.parametrize("shape", SHAPES)
def test_any_change_to_a_shape_gives_the_corrected_text(shape):
    body, text = SHAPES[shape]
    source = read(body)
    for number in range(40):
        changes = some_changes(dice(shape, number), text)
        data = source.write(changes)
        assert Odt.read(data, PATH).text == corrected(text, changes), changes
        assert Reader(content_of(data)).text == corrected(text, changes), changes


def test_only_the_place_of_the_change_differs():
    body = "".join(body for body, _ in SHAPES.values())
    data = odt(body, **{"Pictures__1.png": b"\x89PNG" * 50, "styles.xml": "<x/>"})
    source = Odt.read(data, PATH)
    before = content_of(data)
    for match in list(re.finditer(r"[A-Za-z]{2,}", source.text))[::3]:
        if match[0] in ("na", "me", "base"):
            continue  # in fields: they become plain text
        place = match.start() + 1
        after = content_of(source.write([Replaced(place, place, "X")]))
        at = next(i for i in range(len(before)) if before[i] != after[i])
        assert after[:at] + after[at + 1 :] == before
        assert after[at] == "X"


def test_other_parts_keep_their_bytes():
    data = odt("<text:p>a</text:p>", **{"Basic__script.xml": "<!-- m -->", "z.bin": b"\0" * 99})
    new = Odt.read(data, PATH).write([Replaced(0, 1, "b")])
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(BytesIO(new)) as now:
        assert now.namelist() == old.namelist()
        for one, other in zip(old.infolist(), now.infolist(), strict=True):
            assert (one.date_time, one.compress_type) == (other.date_time, other.compress_type)
            if one.filename != "content.xml":
                assert old.read(one) == now.read(other)
        assert now.testzip() is None


@pytest.mark.parametrize(
    ("body", "changes", "after"),
    [
        ("<text:p>a <text:span>bcd</text:span> e</text:p>", [(3, 4, "X")],
         "<text:p>a <text:span>bXd</text:span> e</text:p>"),
        ("<text:p>a <text:span>bcd</text:span> e</text:p>", [(1, 3, "X")],
         "<text:p>aX<text:span>cd</text:span> e</text:p>"),
        ("<text:p>a <text:span>bcd</text:span> e</text:p>", [(4, 7, "X")],
         "<text:p>a <text:span>bcX</text:span></text:p>"),
        ("<text:p>see <text:a>this</text:a> now</text:p>", [(8, 8, "X")],
         "<text:p>see <text:a>this</text:a>X now</text:p>"),
        ("<text:p>a b</text:p>", [(0, 1, "")], "<text:p><text:s/>b</text:p>"),
        ("<text:p>a b c</text:p>", [(2, 3, "")], "<text:p>a <text:s/>c</text:p>"),
        ("<text:p>word</text:p>", [(0, 0, "very ")], "<text:p>very word</text:p>"),
        ("<text:p>a</text:p>", [(1, 1, "  b\t\u2028&")],
         "<text:p>a <text:s/>b<text:tab/><text:line-break/>&amp;</text:p>"),
        ('<text:p text:style-name="A" xml:id="i"/>', [(0, 0, "x\ny")],
         '<text:p text:style-name="A" xml:id="i">x</text:p><text:p text:style-name="A">y</text:p>'),
        ('<text:h text:style-name="A">ab</text:h>', [(1, 1, "\n")],
         '<text:h text:style-name="A">a</text:h><text:h text:style-name="A">b</text:h>'),
        ('<text:p>a<text:span text:style-name="T">bc</text:span></text:p>', [(2, 2, "\n")],
         ('<text:p>a<text:span text:style-name="T">b</text:span></text:p>'
         '<text:p><text:span text:style-name="T">c</text:span></text:p>')),
        ("<text:h>a</text:h><text:p>b</text:p>", [(1, 2, "")], "<text:h>ab</text:h>"),
        ("<text:h>a</text:h><text:p>b</text:p>", [(0, 2, "")], "<text:p>b</text:p>"),
        ("<text:h>a</text:h><text:p>b</text:p>", [(1, 3, "")], "<text:h>a</text:h>"),
        ("<text:h>a</text:h><text:p>b</text:p>", [(0, 3, "x\ny")],
         "<text:h>x</text:h><text:p>y</text:p>"),
        ("<text:p>a</text:p><text:p>b</text:p><text:p>c</text:p>", [(1, 4, "")],
         "<text:p>ac</text:p>"),
        (LIST.format("ab", ITEM.format("c")), [(1, 1, "\n")],
         LIST.format("a", ITEM.format("b") + ITEM.format("c"))),
        (LIST.format("a", ITEM.format("c")), [(1, 2, "")], LIST.format("ac", "")),
        (f"<text:p>a</text:p>{LIST.format('b', '')}<text:p>c</text:p>", [(1, 2, "")],
         "<text:p>ab</text:p><text:p>c</text:p>"),
        (f"<text:p>a{NOTE.format('n')}b</text:p>", [(1, 2, "X")],
         f"<text:p>a{NOTE.format('n')}X</text:p>"),
        (f"<text:p>{BOX.format('<text:p>in</text:p>')}ab</text:p>", [(1, 1, "\n")],
         f"<text:p>a</text:p><text:p>{BOX.format('<text:p>in</text:p>')}b</text:p>"),
        ("<text:p>a<text:date>1 May</text:date>b</text:p>", [(1, 2, "2")],
         "<text:p>a2 Mayb</text:p>"),
    ],
)  # fmt: skip
def test_what_is_written(body, changes, after):
    assert written(body, *changes) == after


@pytest.mark.parametrize("character", ["\0", "\x0b", "\r", "\ud800", "\ufffe"])
def test_characters_that_xml_does_not_have(character):
    with pytest.raises(CannotEncode, match=f"U\\+{ord(character):04X}") as caught:
        read("<text:p>a</text:p><text:p>b</text:p>").write([Replaced(2, 3, f"x{character}")])
    assert (caught.value.position, caught.value.line) == (3, 2)


inline = st.recursive(
    st.sampled_from(
        ["a", " ", "  b", "c\n d ", "&amp;", "é😀", "<text:s/>", '<text:s text:c="2"/>',
         "<text:tab/>", "<text:line-break/>", "<text:span/>", '<text:bookmark text:name="b"/>',
         "<![CDATA[ x ]]>", "<!-- c -->", NOTE.format("n o"), BOX.format("<text:p>i n</text:p>"),
         '<text:placeholder text:placeholder-type="text">f d</text:placeholder>']
    ),
    lambda inner: st.lists(inner, max_size=4).map(
        lambda parts: f"<text:span>{''.join(parts)}</text:span>"
    ),
    max_leaves=8,
)  # fmt: skip
paragraph = st.lists(inline, max_size=5).map("".join).map("<text:p>{}</text:p>".format)
block = st.recursive(
    paragraph | st.just("<text:p/>") | st.just('<text:h text:outline-level="1">h d</text:h>'),
    lambda inner: st.lists(inner, min_size=1, max_size=3).map("".join).flatmap(
        lambda body: st.sampled_from(
            [f'<text:section text:name="s">{body}</text:section>',
             f"<text:list><text:list-item>{body}</text:list-item></text:list>"]
        )
    ),
    max_leaves=6,
)  # fmt: skip
bodies = st.lists(block, min_size=1, max_size=4).map("".join)


@settings(max_examples=150)
@given(bodies, st.integers(0, 2**32))
def test_any_document_with_any_changes(body, seed):
    source = read(body)
    assert source.text == Reader(content(body)).text
    changes = some_changes(dice(seed), source.text)
    try:
        data = source.write(changes)
    except WriteError as error:
        assert "cannot become one" in error.message  # noqa: PT017
        return
    assert Odt.read(data, PATH).text == corrected(source.text, changes)
    assert Reader(content_of(data)).text == corrected(source.text, changes)


# ----------------------------------------------------------------------------- tracked changes


def test_tracked_changes_look_as_libreoffice_writes_them():
    body = tracked('<text:p text:style-name="A">foo bar baz</text:p>', (4, 7, "QUX"))
    info = (
        "<office:change-info><dc:creator>A. B.</dc:creator><dc:date>2026-03-04T05:06:07Z</dc:date>"
        "</office:change-info>"
    )
    assert body == (
        '<text:tracked-changes text:track-changes="false">'
        f'<text:changed-region xml:id="ct1" text:id="ct1"><text:deletion>{info}'
        '<text:p text:style-name="A">bar</text:p></text:deletion></text:changed-region>'
        f'<text:changed-region xml:id="ct2" text:id="ct2"><text:insertion>{info}'
        "</text:insertion></text:changed-region></text:tracked-changes>"
        '<text:p text:style-name="A">foo <text:change text:change-id="ct1"/>'
        '<text:change-start text:change-id="ct2"/>QUX<text:change-end text:change-id="ct2"/> baz'
        "</text:p>"
    )


@pytest.mark.parametrize(
    ("change", "deleted", "shown"),
    [
        ((5, 6, ""), "<text:p></text:p><text:p></text:p>",
         '<text:h>a</text:h><text:p>bcd<text:change text:change-id="ct1"/>ef</text:p>'),
        ((4, 7, ""), "<text:p>d</text:p><text:p>e</text:p>",
         '<text:h>a</text:h><text:p>bc<text:change text:change-id="ct1"/>f</text:p>'),
        ((0, 2, ""), "<text:h>a</text:h><text:p></text:p>",
         '<text:p><text:change text:change-id="ct1"/>bcd</text:p><text:p>ef</text:p>'),
        ((1, 5, ""), "<text:h></text:h><text:p>bcd</text:p>",
         '<text:h>a<text:change text:change-id="ct1"/></text:h><text:p>ef</text:p>'),
        ((6, 8, ""), "<text:p>ef</text:p>",
         ("<text:h>a</text:h><text:p>bcd</text:p>"
         '<text:p><text:change text:change-id="ct1"/></text:p>')),
        ((3, 3, "x\n"), "",
         ('<text:h>a</text:h><text:p>b<text:change-start text:change-id="ct1"/>x</text:p>'
         '<text:p><text:change-end text:change-id="ct1"/>cd</text:p><text:p>ef</text:p>')),
    ],
)  # fmt: skip
def test_paragraphs_that_are_split_and_joined(change, deleted, shown):
    body = tracked("<text:h>a</text:h><text:p>bcd</text:p><text:p>ef</text:p>", change)
    regions, _, rest = body.partition("</text:tracked-changes>")
    assert rest == shown
    _, _, region = regions.partition("</office:change-info>")
    assert region.startswith(f"{deleted}</text:")


@pytest.mark.parametrize(
    ("around", "deleted"), [("span", "<text:span>c d</text:span>"), ("a", "<text:a>c d</text:a>")]
)
def test_the_mark_of_what_reaches_beyond_looks_stands_outside_of_them(around, deleted):
    inline = f"<text:{around}>b c d</text:{around}>"
    body = tracked(f"<text:p>a {inline} e f</text:p>", (4, 9, "x"))
    _, _, region = body.partition("</office:change-info>")
    assert region.startswith(f"<text:p>{deleted} e</text:p></text:")
    shown = (
        f'<text:p>a <text:{around}>b </text:{around}><text:change text:change-id="ct1"/>'
        f'<text:{around}><text:change-start text:change-id="ct2"/>x'
        f'<text:change-end text:change-id="ct2"/></text:{around}> f</text:p>'
    )
    assert body.endswith(shown)
    within = tracked(f"<text:p>a {inline} e f</text:p>", (4, 5, "x"))
    assert f'<text:{around}>b <text:change text:change-id="ct1"/>' in within


@pytest.mark.parametrize("shape", SHAPES)
def test_tracked_changes_to_a_shape(shape):
    body, text = SHAPES[shape]
    source = read(body)
    done = 0
    for number in range(40):
        changes = some_changes(dice(shape, number), text)
        try:
            data = source.write_tracked(changes, 'A <&> "B"')
        except WriteError as error:
            assert "different cells, boxes, notes or sections" in error.message  # noqa: PT017
            continue
        done += 1
        xml = content_of(data)
        assert Reader(xml, accept=False).text == text, changes
        assert Reader(xml).text == corrected(text, changes), changes
        names = re.findall(r'xml:id="(.*?)"', xml)
        assert len(names) == len(set(names))
    assert done > 5


@settings(max_examples=150)
@given(bodies, st.integers(0, 2**32))
def test_any_document_with_any_tracked_changes(body, seed):
    source = read(body)
    changes = some_changes(dice(seed), source.text)
    try:
        data = source.write_tracked(changes, "A. B.")
    except WriteError as error:
        assert re.search("cannot be(come one| tracked)", error.message)  # noqa: PT017
        return
    assert Reader(content_of(data), accept=False).text == source.text
    assert Reader(content_of(data)).text == corrected(source.text, changes)


HELD = (
    '<text:tracked-changes><text:changed-region xml:id="ct1" text:id="ct1"><text:insertion>'
    "<office:change-info><dc:creator>X</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>"
    '</office:change-info></text:insertion></text:changed-region><text:changed-region xml:id="ct2" '
    'text:id="ct2"><text:deletion><office:change-info><dc:creator>X</dc:creator>'
    "<dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>old</text:p><text:p>er"
    '</text:p></text:deletion></text:changed-region><text:changed-region text:id="ct3">'
    "<text:format-change/></text:changed-region></text:tracked-changes>"
    '<text:p>The <text:change text:change-id="ct2"/>war '
    '<text:change-start text:change-id="ct1"/>went</text:p><text:p>on '
    '<text:change-end text:change-id="ct1"/>and on</text:p>'
)
ORIGINAL, FINAL = "The old\nerwar and on", "The war went\non and on"


def test_changes_that_are_there_are_never_decided_silently():
    with pytest.raises(RevisionsUndecided, match="2 tracked changes") as caught:
        read(HELD)
    assert caught.value.number == 2
    assert "original text" in caught.value.message
    assert "final text" in caught.value.message
    original, final = read(HELD, "original"), read(HELD, "final")
    assert (original.text, final.text) == (ORIGINAL, FINAL)
    assert "2 tracked changes rejected" in original.notes[0]
    assert "2 tracked changes accepted" in final.notes[0]


def test_who_changed_formats_only_is_not_asked():
    body = HELD.partition("<text:changed-region")[0] + (
        '<text:changed-region text:id="ct3"><text:format-change/></text:changed-region>'
        "</text:tracked-changes><text:p>a</text:p>"
    )
    assert read(body).text == "a"


@pytest.mark.parametrize("revisions", ["original", "final"])
def test_changes_that_are_there_stay(revisions):
    source = read(HELD, revisions)
    marks = re.findall(r"<text:change[^d].*?>", HELD)
    for number in range(150):
        changes = some_changes(dice(number), source.text)
        try:
            data = source.write(changes)
        except WriteError as error:
            assert "tracked changes" in error.message  # noqa: PT017
            continue
        again = Odt.read(data, PATH, revisions)
        assert again.text == corrected(source.text, changes)
        assert re.findall(r"<text:change[^d].*?>", content_of(data)) == marks
        assert Reader(content_of(data), accept=revisions == "final").text == again.text


def test_tracked_changes_beside_those_that_are_there():
    data = read(HELD, "final").write_tracked([Replaced(4, 7, "fight")], "A. B.")
    assert Odt.read(data, PATH, "final").text == "The fight went\non and on"
    assert Odt.read(data, PATH, "original").text == ORIGINAL
    assert 'text:id="ct4"' in content_of(data)
    data = read(HELD, "original").write_tracked([Replaced(10, 13, "fight")], "A. B.")
    assert Odt.read(data, PATH, "original").text == ORIGINAL
    with pytest.raises(WriteError, match="deletes, so it cannot be tracked"):
        read(HELD, "original").write_tracked([Replaced(4, 7, "new")], "A. B.")


def test_what_cannot_be_tracked_says_so():
    body = f"<text:p>a{NOTE.format('n')}</text:p>"
    with pytest.raises(WriteError, match="line 1 joins text of different cells"):
        read(body).write_tracked([Replaced(1, 2, "")], "A. B.")


def test_a_time_that_is_not_known():
    data = read("<text:p>a</text:p>").write_tracked([Replaced(0, 1, "b")], "A. B.")
    assert content_of(data).count("<dc:date>1970-01-01T00:00:00Z</dc:date>") == 2


# ----------------------------------------------------------------------------- new ones, speed


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(" \n\t\u2028"), max_size=60))
def test_a_new_document_holds_its_text(text):
    text = re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
    data = new_odt(text, "A <title> & \0more")
    assert Odt.read(data, PATH).text == text
    assert Reader(content_of(data)).text == text
    assert new_odt(text, "A <title> & \0more") == data
    with zipfile.ZipFile(BytesIO(data)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert b"A &lt;title&gt; &amp; more</dc:title>" in archive.read("meta.xml")
    assert data[30:38] == b"mimetype"


def test_a_page_break_becomes_a_paragraph_on_a_new_page():
    data = new_odt("One.\n\f\nTwo\fthree\f")
    assert Odt.read(data, PATH).text == "One.\n\n\nTwo\nthree\n"
    broken = re.findall('<text:p text:style-name="Unspin_page_Standard">(.*?)<', content_of(data))
    assert broken == ["Two", "three"]
    assert 'fo:break-before="page"' in content_of(data)


def test_a_new_document_has_the_styles_that_pandoc_asks_for():
    with zipfile.ZipFile(BytesIO(new_odt("one"))) as archive:
        assert b"<office:styles" in archive.read("styles.xml")


def test_a_new_document_of_a_text_that_xml_cannot_hold():
    with pytest.raises(CannotEncode, match="U\\+0000"):
        new_odt("a\0")


def test_a_hundred_thousand_words():
    words = "The harbour inquiry <text:span>raised considerations</text:span> just lately "
    data = odt(f"<text:p>{words * 12}</text:p>" * 1200)
    start = time.process_time()
    source = Odt.read(data, PATH)
    assert time.process_time() - start < 5
    assert len(source.text.split()) == 100_800
    places = [match.span() for match in re.finditer("considerations", source.text)][:5000]
    changes = [Replaced(*place, "concerns", AT) for place in places]
    start = time.process_time()
    tracked_data = source.write_tracked(changes, "A. B.")
    assert time.process_time() - start < 10
    assert Reader(content_of(tracked_data)).text == corrected(source.text, changes)
    start = time.process_time()
    source.write(changes)
    assert time.process_time() - start < 5
