"""Word documents: reading gives their text, writing gives it with the changes."""

import contextlib
import copy
import io
import random
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from editor.article.source import Replaced
from editor.files.containers import new_archive, read_parts
from editor.files.docx import new_docx
from editor.files.errors import CannotEncode, ReadError, RevisionsUndecided, WriteError
from tests.files.docx_changes import (
    AT,
    PATH,
    body,
    corrected,
    is_refusal,
    opened,
    random_changes,
    read,
    replaced,
)
from tests.files.docx_markup import SPACES, aside, docx, mark, p, r, table, textbox
from tests.files.docx_readers import xml_of
from tests.files.docx_shapes import SHAPES

NAMES = pytest.mark.parametrize("name", SHAPES)
UNDECIDED = [name for name in SHAPES if SHAPES[name].revisions != "ask"]


# -------------------------------------------------------------------------------------- reading


def test_there_are_fifty_of_them():
    assert len(SHAPES) >= 50


@NAMES
def test_what_is_read(name):
    shape = SHAPES[name]
    assert opened(shape).text == shape.text


@NAMES
def test_without_changes_the_very_bytes(name):
    data = SHAPES[name].data
    document = read(data, SHAPES[name].revisions)
    assert document.write([]) is data
    assert document.write_tracked([], "Ada") is data


@pytest.mark.parametrize("name", UNDECIDED)
def test_tracked_changes_are_never_taken_one_way_unasked(name):
    with pytest.raises(RevisionsUndecided) as caught:
        read(SHAPES[name].data)
    assert caught.value.number >= 1
    assert f"holds {caught.value.number} tracked change" in str(caught.value)
    assert "original" in str(caught.value)
    assert "final" in str(caught.value)


def test_tracked_changes_in_a_footnote_are_seen():
    note = aside("footnotes", '<w:footnote w:id="2">' + p(mark("ins", 1, r("x"))) + "</w:footnote>")
    with pytest.raises(RevisionsUndecided, match="holds 1 tracked change\\."):
        read(docx(p("body"), parts={"footnotes": note}))


def test_a_document_without_tracked_changes_is_read_alike_either_way():
    data = docx(p("body"))
    for kind in ("ask", "original", "final"):
        assert (read(data, kind).text, read(data, kind).notes) == ("body", ())


CHECK_BOX = (
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox>'
    '</w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
RUBY = (
    "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>K</w:t></w:r>"
    "</w:rubyBase></w:ruby></w:r>"
)


@pytest.mark.parametrize(("content", "says"), [(CHECK_BOX, "check boxes"), (RUBY, "ruby")])
def test_what_is_seen_and_not_read_is_named(content, says):
    (note,) = read(docx(p("body ", content))).notes
    assert says in note
    assert note.startswith("The document's ")


@pytest.mark.parametrize(
    ("kind", "says"), [("diagramData", "SmartArt diagrams"), ("chart", "charts")]
)
def test_parts_with_words_that_are_not_read_are_named(kind, says):
    inside = '<x xmlns:a="urn:a"><a:t>From here</a:t></x>'
    package = {"word/extra.xml": inside.encode()}
    data = docx(p("body"))
    found = read_parts(data, Path("x.docx"))
    rels = "word/_rels/document.xml.rels"
    added = f'<Relationship Id="rX" Type="http://x/{kind}" Target="extra.xml"/></Relationships>'
    found[rels] = found[rels].replace(b"</Relationships>", added.encode())
    assert says in read(new_archive({**found, **package})).notes[0]
    package["word/extra.xml"] = b"<x/>"
    assert read(new_archive({**found, **package})).notes == ()


def test_notes_say_what_is_not_in_the_text():
    notes = opened(SHAPES["headers and footers"]).notes
    assert notes == ("The document's headers and footers are not reviewed and stay as they are.",)
    assert "comments are not" in opened(SHAPES["comments"]).notes[0]
    assert "Formulas" in opened(SHAPES["formula"]).notes[0]
    assert "hidden" in opened(SHAPES["hidden text"]).notes[0]
    assert "all tracked changes accepted" in opened(SHAPES["insertion read as final"]).notes[0]
    empty = {"header": aside("hdr", p()), "footer": aside("ftr", p(" "))}
    assert read(docx(p("body"), parts=empty)).notes == ()


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_encodings_of_the_xml(codec):
    label = codec.replace("-sig", "")
    data = docx(
        "<w:p><w:r><w:t>The café&#8217;s &#x2013; owner</w:t></w:r></w:p>",
        head=f'<?xml version="1.0" encoding="{label}"?>', encode=lambda text: text.encode(codec),
    )  # fmt: skip
    document = read(data)
    assert document.text == "The café’s – owner"
    written = document.write([replaced(document.text, "owner", "own’r")])
    assert read(written).text == "The café’s – own’r"
    raw = xml_of(data)
    assert xml_of(written)[: len(raw) // 2] == raw[: len(raw) // 2]
    assert b"&#8217;" in xml_of(written) or "utf-16" in codec


def test_the_strict_kind_and_another_prefix():
    strict = SPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    document = read(docx(p("strict words"), spaces=strict))
    assert document.text == "strict words"
    assert read(document.write_tracked([Replaced(0, 6, "loose", AT)], "A"), "final").text == (
        "loose words"
    )
    other = docx(p("own words")).replace(b"", b"")
    source = (
        body(other).replace("<w:", "<x1:").replace("</w:", "</x1:").replace("xmlns:w=", "xmlns:x1=")
    )
    made = docx(p("own words"), encode=lambda _: source.encode())
    written = read(made).write_tracked([Replaced(0, 3, "other", AT)], "A")
    assert '<x1:ins x1:id="2" x1:author="A" x1:date=' in body(written)
    assert read(written, "final").text == "other words"


def test_wordprocessingml_as_the_default_namespace():
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    source = f'<document xmlns="{space}"><body><p><r><t>bare words</t></r></p></body></document>'
    document = read(docx("", encode=lambda _: source.encode()))
    assert document.text == "bare words"
    written = document.write_tracked([Replaced(0, 4, "full\nand", AT)], "A")
    assert read(written, "final").text == "full\nand words"
    assert read(written, "original").text == "bare words"


# ----------------------------------------------------------------------------- writing in place


@NAMES
@settings(max_examples=12)
@given(chance=st.randoms(use_true_random=False))
def test_changes_within_lines_are_always_taken(name, chance):
    document = opened(SHAPES[name])
    changes = random_changes(chance, document.text, newlines=False)
    written = document.write(changes)
    assert read(written, SHAPES[name].revisions).text == corrected(document.text, changes)


@NAMES
@settings(max_examples=12)
@given(chance=st.randoms(use_true_random=False))
def test_any_changes_are_taken_exactly_or_refused_in_words(name, chance):
    document = opened(SHAPES[name])
    changes = random_changes(chance, document.text)
    try:
        written = document.write(changes)
    except WriteError as error:
        if is_refusal(error):
            return
        raise
    assert read(written, SHAPES[name].revisions).text == corrected(document.text, changes)


@NAMES
def test_a_change_of_one_letter_changes_its_place_only(name):
    document = opened(SHAPES[name])
    at = next(at for at, one in enumerate(document.text) if one.isalpha())
    written = document.write([Replaced(at, at + 1, "Q", AT)])
    before, after = (zipfile.ZipFile(io.BytesIO(data)) for data in (SHAPES[name].data, written))
    assert before.namelist() == after.namelist()
    differ = [one for one in before.namelist() if before.read(one) != after.read(one)]
    assert len(differ) == 1
    old, new = before.read(differ[0]).decode(), after.read(differ[0]).decode()
    if name in ("blanks that do not count", "entities and sections"):
        return  # expanded before the change, so more bytes differ
    places = old.count(document.text[at : at + 5]) and "text box" in name
    rest = old.replace(document.text[at], "", 1) if not places else None
    assert abs(len(new) - len(old)) <= 25 * (rest is None) + 24
    stem = next(i for i, (x, y) in enumerate(zip(old, new, strict=False)) if x != y)
    assert old[stem] == document.text[at] or "w:t" in old[stem - 30 : stem + 30]


def test_a_change_in_one_run_keeps_every_other_byte():
    shape = SHAPES["split runs"]
    document = opened(shape)
    written = document.write([replaced(shape.text, "City", "Town")])
    assert body(written) == body(shape.data).replace("City", "Town")
    across = document.write([replaced(shape.text, "officers raised", "people asked")])
    assert "<w:r><w:t>people asked</w:t></w:r><w:r><w:t></w:t></w:r>" in body(across)


def test_what_is_put_in_does_not_make_a_link_longer():
    document = opened(SHAPES["hyperlink"])
    written = document.write([replaced(document.text, " for more", "s for more")])
    assert '<w:t xml:space="preserve">s for more.</w:t>' in body(written)
    at = document.text.index(" for more")
    assert "report</w:t></w:r></w:hyperlink>" in body(document.write([Replaced(at, at, "s")]))


def test_a_paragraph_is_divided_and_joined():
    data = docx(p("one two", properties='<w:jc w:val="center"/>') + p("three"))
    document = read(data)
    divided = document.write([Replaced(3, 4, "\n")])
    centred = '<w:pPr><w:jc w:val="center"/></w:pPr>'
    assert body(divided).count(centred) == 2
    joined = document.write([Replaced(7, 8, " ")])
    assert body(joined).count("<w:p>") == 1
    assert read(joined).text == "one two three"


def test_a_section_ends_where_it_ended():
    document = opened(SHAPES["sections"])
    divided = document.write([Replaced(1, 1, "\n")])
    assert body(divided).count("<w:sectPr>") == 2
    assert body(divided).index("<w:sectPr>") > body(divided).index(">o<")
    joined = document.write([Replaced(3, 4, "")])
    assert body(joined).count("<w:sectPr>") == 1


@pytest.mark.parametrize(
    ("shape", "before", "number"),
    [("table", "words\nb1", 2), ("table", "Before\na1", 1), ("text box", "more\nAfter", 3),
     ("footnotes", "on.\n A", 1), ("control around paragraphs", "two\noutside", 2)],
)  # fmt: skip
def test_borders_cannot_be_taken_away(shape, before, number):
    document = opened(SHAPES[shape])
    for write in (document.write, lambda changes: document.write_tracked(changes, "A")):
        with pytest.raises(WriteError, match=f"on line {number}: the line break") as caught:
            write([replaced(document.text, before, "")])
        assert "Put it back" in str(caught.value)
        assert caught.value.path == PATH
        kept = replaced(document.text, before, "This\nThat")
        assert write([kept])


def test_a_paragraph_is_not_divided_behind_its_text_box():
    document = opened(SHAPES["text box"])
    with pytest.raises(WriteError, match="line 1: a text box"):
        document.write([replaced(document.text, "the box", "the\nbox")])
    assert document.write([replaced(document.text, "Around", "All\naround")])


def test_a_text_box_and_its_second_copy_say_the_same():
    document = opened(SHAPES["text box"])
    changes = [
        replaced(document.text, "In the", "Inside a\nfine"),
        replaced(document.text, "more", "less"),
    ]
    assert body(document.write(changes)).count("Inside a") == 2
    tracked = body(document.write_tracked(changes, "Ada"))
    assert tracked.count(">Inside a<") == tracked.count(">less<") == 2
    other = docx(p("host", textbox(p("box"), fallback=[p("other")])))
    assert "other" in body(read(other).write([Replaced(5, 8, "case")]))


@pytest.mark.parametrize(("wording", "at"), [("a\x00b", 5), ("\x1b", 4), ("x\ufffe", 5), ("\r", 4)])
def test_characters_that_no_document_can_hold(wording, at):
    document = read(docx(p("one two") + p("three")))
    with pytest.raises(CannotEncode) as caught:
        document.write([Replaced(0, 3, "o"), Replaced(6, 7, wording)])
    assert caught.value.position == at
    assert (caught.value.line, caught.value.character) == (1, wording[at - 4])
    assert f"U+{ord(wording[at - 4]):04X}" in str(caught.value)
    with pytest.raises(CannotEncode):
        new_docx(f"text {wording}")


# --------------------------------------------------------------------------- documents gone wrong


def damaged(chance):
    """Return a document with random elements removed, doubled, renamed or from another one."""
    shape = SHAPES[chance.choice(list(SHAPES))]
    root = etree.fromstring(xml_of(shape.data))
    other = list(etree.fromstring(xml_of(SHAPES[chance.choice(list(SHAPES))].data)).iter("{*}*"))
    for _ in range(chance.randrange(1, 4)):
        every = [one for one in root.iter("{*}*") if one.getparent() is not None]
        if not every:
            break
        one = chance.choice(every)
        what = chance.randrange(5)
        if what == 0:
            one.getparent().remove(one)
        elif what == 1:
            chance.choice(every).append(copy.deepcopy(one))
        elif what == 2:
            one.append(copy.deepcopy(chance.choice(other)))
        elif what == 3:
            one.tag = chance.choice(every).tag
        else:
            one.addprevious(copy.deepcopy(chance.choice(other)))
    return docx("", parts=shape.parts, encode=lambda _: etree.tostring(root))


def check_damaged(chance):
    """Check that a damaged document is refused, or read and written correctly."""
    kind = chance.choice(("original", "final"))
    try:
        document = read(damaged(chance), kind)
    except ReadError:
        return
    changes = random_changes(chance, document.text, newlines=chance.random() < 0.5)
    for write in (document.write, lambda every: document.write_tracked(every, "Ada")):
        with contextlib.suppress(WriteError):
            assert read(write(changes), "final").text is not None
    with contextlib.suppress(WriteError):
        assert read(document.write(changes), kind).text == corrected(document.text, changes)


@settings(max_examples=150)
@given(st.randoms(use_true_random=False))
def test_a_document_gone_wrong_is_never_written_wrong(chance):
    check_damaged(chance)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_many_documents_gone_wrong(seed):
    for number in range(500):
        check_damaged(random.Random(f"{seed} {number}"))


# ------------------------------------------------------------------------------------ made anew


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=40))
def test_any_text_becomes_a_document_and_is_read_again(text):
    if re.search("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff]", text):
        with pytest.raises(CannotEncode):
            new_docx(text)
        return
    assert read(new_docx(text, text)).text == text


def test_a_text_that_says_the_same_over_and_over_is_no_bomb():
    text = "over and over " * 200_000
    document = read(new_docx(text))
    assert document.text == text
    assert read(document.write([Replaced(0, 4, "under")])).text.startswith("under and")


def test_a_new_document_is_always_the_same():
    assert new_docx("one\n\ntwo", "T & t\x00") == new_docx("one\n\ntwo", "T & t\x00")
    core = zipfile.ZipFile(io.BytesIO(new_docx("x", "T & t\x00"))).read("docProps/core.xml")
    assert b"<dc:title>T &amp; t\xef\xbf\xbd</dc:title>" in core


# ------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("<!DOCTYPE x><w:document/>", "DOCTYPE"),
        ("<w:document>", "not well-formed"),
        ("<document/>", "not WordprocessingML"),
        ("", "not well-formed"),
        ("<a xmlns='u'>&undefined;</a>", "not well-formed"),
    ],
)
def test_documents_that_are_none(source, says):
    with pytest.raises(ReadError, match=says) as caught:
        read(docx("", encode=lambda _: source.encode()))
    assert caught.value.path == PATH
    assert "story.docx" in str(caught.value)


def test_a_table_in_a_table_in_a_table_is_read():
    inner = table(("deep",))
    for _ in range(12):
        inner = table((inner + p("x"),))
    assert read(docx(inner)).text.startswith("deep\nx")
