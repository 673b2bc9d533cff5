"""Tracked changes in Word documents: rejecting and accepting them gives the two texts."""

import io
import random
import re
import time
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article.source import Replaced
from editor.files.docx import new_docx
from editor.files.errors import WriteError
from tests.files.docx_changes import (
    AT,
    body,
    corrected,
    is_refusal,
    opened,
    random_changes,
    read,
    replaced,
)
from tests.files.docx_markup import docx, field, p, r, textbox
from tests.files.docx_readers import resolved, xml_of
from tests.files.docx_shapes import LINK, SHAPES

NAMES = pytest.mark.parametrize("name", SHAPES)


def all_ids(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [
            archive.read(one).decode() for one in archive.namelist() if one.startswith("word/")
        ]
    kinds = "ins|del|moveFrom|moveTo|rPrChange|pPrChange|bookmarkStart|comment"
    numbered = rf'<w:(?:{kinds})\s[^>]*?w:id="(\d+)"'
    return [one for part in parts for one in re.findall(numbered, part)]


def well_placed(data):
    """Whether w:ins and w:del are where runs may be, and hold only what they may hold."""
    for name in ("ins", "del"):
        for inside in re.findall(rf"<w:{name} [^>]*[^/]>(.*?)</w:{name}>", body(data), re.DOTALL):
            assert re.match(r"<w:(r|del|ins|smartTag|commentRange\w+)\b", inside), inside
    runs = re.findall(r"<w:r(?: [^>]*)?>(.*?)</w:r>", body(data), re.DOTALL)
    return not any(re.search(r"<w:(ins|del) ", run.split("<w:txbx")[0]) for run in runs
                   if "ruby" not in run and "<w:txbx" not in run)  # fmt: skip


@NAMES
@settings(max_examples=12)
@given(chance=st.randoms(use_true_random=False), newlines=st.booleans())
def test_tracked_changes_give_both_texts(name, chance, newlines):
    shape = SHAPES[name]
    document = opened(shape)
    changes = random_changes(chance, document.text, newlines=newlines)
    try:
        written = document.write_tracked(changes, "Ada")
    except WriteError as error:
        if newlines and is_refusal(error):
            return
        raise
    if shape.revisions != "original":
        assert read(written, "final").text == corrected(document.text, changes)
    if shape.revisions != "final":
        assert read(written, "original").text == document.text
    ids = all_ids(written)
    assert len(ids) == len(set(ids))
    assert well_placed(written)


@settings(max_examples=60)
@given(
    text=st.text(st.sampled_from("ab c.é😀\n\t\u2028&<"), max_size=60),
    chance=st.randoms(use_true_random=False),
)
def test_a_second_reader_reads_the_same(text, chance):
    data = new_docx(text)
    document = read(data)
    assert document.text == text == resolved(data, accept=True)
    changes = random_changes(chance, text)
    written = document.write_tracked(changes, "Ada")
    assert resolved(written, accept=False) == text
    assert resolved(written, accept=True) == corrected(text, changes)
    plain = document.write(changes)
    assert resolved(plain, accept=True) == corrected(text, changes) == read(plain).text


@pytest.mark.parametrize(
    "name", ["split runs", "hyperlink", "smart tag", "content control", "bookmarks", "comments"]
)
def test_a_second_reader_reads_other_shapes_the_same(name):
    document = opened(SHAPES[name])
    for seed in range(20):
        changes = random_changes(random.Random(seed), document.text)
        written = document.write_tracked(changes, "Ada")
        assert resolved(written, accept=False) == document.text
        assert resolved(written, accept=True) == corrected(document.text, changes)


def test_what_a_tracked_change_says():
    document = opened(SHAPES["split runs"])
    changes = [
        replaced(document.text, "City", "Town"),
        Replaced(len(document.text) - 1, len(document.text), ""),
    ]
    written = body(document.write_tracked(changes, 'A & "B"\n<C>'))
    said = 'w:author="A &amp; &quot;B&quot; &lt;C&gt;" w:date="2026-11-26T00:43:16Z"'
    assert (
        f'<w:del w:id="1" {said}><w:r><w:delText xml:space="preserve">City</w:delText></w:r>'
        "</w:del>" in written
    )
    assert (
        f'<w:ins w:id="2" {said}><w:r><w:t xml:space="preserve">Town</w:t></w:r></w:ins>' in written
    )
    assert written.count("w:date=") == 2
    assert '<w:color w:val="FF0000"/></w:rPr><w:delText' not in written
    undated = body(document.write_tracked([Replaced(0, 4, "Town")], "A"))
    assert "w:date" not in undated


def test_the_formatting_of_what_is_put_in():
    document = opened(SHAPES["split runs"])
    written = body(document.write_tracked([replaced(document.text, "raised", "asked")], "A"))
    new = '<w:r><w:rPr><w:i/><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">asked</w:t>'
    assert new in written


def test_paragraph_marks_are_tracked():
    data = docx(p("one two", properties='<w:jc w:val="center"/>') + p("three") + p("four"))
    document = read(data)
    written = body(document.write_tracked([Replaced(3, 4, "\n"), Replaced(13, 14, "")], "A"))
    assert re.search(r'<w:pPr><w:jc w:val="center"/><w:rPr><w:ins [^>]*/></w:rPr></w:pPr>', written)
    assert re.search(r"<w:p><w:pPr><w:rPr><w:del [^>]*/></w:rPr></w:pPr><w:r><w:t>three", written)


@pytest.mark.parametrize(
    ("host", "change", "timed"),
    [
        (("one", "BOX"), (3, 3, "new\n"), [None, "new"]),
        (("one", "BOX"), (3, 3, "\n\nnew\n"), ["", None, None, "new"]),
        (("one", "BOX", " two"), (0, 7, ""), ["one", None]),
        (("one", "BOX", " two", "BOX", " three"), (0, 13, ""), ["one", None, " three"]),
        (("one", " two"), (0, 3, "new\n"), ["", "one", "new"]),
    ],
)
def test_near_a_text_box_no_two_changes_that_touch_have_the_same_time(host, change, timed):
    box = textbox(p("box"))
    document = read(docx(p(*[box if one == "BOX" else one for one in host])))
    made = body(document.write_tracked([Replaced(*change, AT)], "Ada"))
    found = re.findall(
        r"<w:(?:ins|del) ([^>]*?)(?:/>|>(?:<w:r>)?<w:(?:t|delText)\b[^>]*>([^<]*))", made
    )
    assert [text if "w:date" in tag else None for tag, text in found] == timed


@pytest.mark.parametrize(
    ("changes", "timed"),
    [
        ([(5, 5, "y"), (6, 6, "x")], [None, "x"]),
        ([(4, 5, "y"), (6, 6, "x")], ["n", None, "x"]),
        ([(5, 5, "y"), (6, 7, "x")], ["y", "N", "x"]),
        ([(5, 5, "y"), (7, 7, "x")], ["y", "x"]),
        ([(5, 6, "y\nx")], [None, "x"]),
        ([(5, 5, "y"), (10, 10, "z"), (11, 11, "x")], ["y", None, "x"]),
    ],
)
@pytest.mark.parametrize("seconds", [timedelta(0), timedelta(seconds=59.9)])
def test_insertions_on_both_sides_of_a_paragraph_mark_are_not_of_one_minute(
    changes, timed, seconds
):
    document = read(docx(p("Begin") + p("Next") + p("End")))
    times = [AT + seconds * number for number in range(len(changes))]
    made = [Replaced(*one, at) for one, at in zip(changes, times, strict=True)]
    made = body(document.write_tracked(made, "Ada"))
    found = re.findall(r"<w:(?:ins|del) ([^>]*)><w:r><w:(?:t|delText)\b[^>]*>([^<]*)", made)
    assert [text if "w:date" in tag else None for tag, text in found] == timed


def test_a_computed_field_behind_a_text_box_has_another_time_than_what_is_before_the_box():
    document = read(docx(p("one", textbox(p("box")), field("REF a", r("two")))))
    made = body(document.write_tracked([Replaced(0, 6, "", AT)], "Ada"))
    assert ["w:date" in tag for tag in re.findall("<w:del [^>]*>", made)] == [True, False]


def test_changes_in_what_others_tracked_are_made_within():
    shape = SHAPES["insertion read as final"]
    document = opened(shape)
    assert body(document.write([replaced(shape.text, "new", "fresh")])) == body(shape.data).replace(
        ">new ", ">fresh "
    )
    written = body(document.write_tracked([replaced(shape.text, "new", "fresh")], "Ada"))
    assert re.search(
        r'<w:ins w:id="11" w:author="Jo" [^>]*><w:del [^>]*w:author="Ada">'.replace('">', '"'),
        written,
    )
    assert ">old </w:delText>" in written
    original = opened(SHAPES["insertion read as original"])
    plain = body(original.write([replaced(original.text, "old", "aged")]))
    assert ">aged </w:delText></w:r></w:del>" in plain


def test_five_thousand_changes():
    text = "\n".join("The city officers raised considerations just lately." for _ in range(2_000))
    document = read(new_docx(text))
    found = list(re.finditer("officers|considerations|just lately", text))[:5_000]
    changes = [Replaced(one.start(), one.end(), one.group()[::-1], AT) for one in found]
    assert len(changes) == 5_000
    written = document.write_tracked(changes, "Ada")
    assert resolved(written, accept=False) == text
    assert resolved(written, accept=True) == corrected(text, changes)
    ids = all_ids(written)
    assert len(set(ids)) == len(ids) == 10_000


@pytest.mark.bench
def test_how_long_a_long_document_takes():
    data = docx("".join(
        p(r(f"Some {n} words "), r(f"and {n * n} more of the harbour ", "<w:i/>"), r(f"{n:x} "),
          LINK.format(r("in a link ")), r("went on just lately again and again."))
        for n in range(5_200)
    ))  # fmt: skip
    began = time.process_time()
    document = read(data)
    reading = time.process_time() - began
    assert len(document.text.split()) > 100_000
    found = list(re.finditer("just lately", document.text))[:5_000]
    began = time.process_time()
    document.write_tracked([Replaced(*one.span(), "recently", AT) for one in found], "Ada")
    writing = time.process_time() - began
    print(f"\n100,000 words: read in {reading:.2f} s, 5,000 changes tracked in {writing:.2f} s")
    assert reading < 5
    assert writing < 10


MANY = 9_000
WORDS = [r("word ")] * MANY


@pytest.mark.parametrize(
    ("body", "changes"),
    [
        (p(textbox(p("box")), *WORDS, *WORDS) + p("End"), [(0, 10 * MANY)]),
        (p(*WORDS), [(at, at + 2) for at in range(0, 5 * MANY, 5)]),
    ],
    ids=["runs beside a text box", "changes in a line"],
)
def test_very_many_pieces_and_changes_take_time_that_grows_with_them(body, changes):
    document = read(docx(body))
    began = time.process_time()
    document.write_tracked([Replaced(*change, "x", AT) for change in changes], "Ada")
    assert time.process_time() - began < 5


SIMPLE = (
    '<w:fldSimple w:instr=" DOCPROPERTY &quot;x&quot; " w:dirty="true">{}simple field'
    "</w:t></w:r></w:fldSimple>"
)


def simple_field(inside="<w:r><w:t>"):
    return read(docx(p("Start ", SIMPLE.format(inside), " end.")))


@pytest.mark.parametrize("inside", ["<w:r><w:t>", "<w:fldData>QQ==</w:fldData><w:r><w:t>"])
def test_a_simple_field_that_changes_becomes_a_complex_one(inside):
    document = simple_field(inside)
    written = document.write_tracked([replaced(document.text, "simple", "other")], "Ada")
    xml = body(written)
    assert "fldSimple" not in xml
    marks = re.findall(r'<w:fldChar w:fldCharType="(\w+)"', xml)
    assert marks == ["begin", "separate", "end"]
    _, rest = xml.split('<w:fldChar w:fldCharType="begin" w:dirty="true"')
    assert rest.startswith("><w:fldData>QQ==</w:fldData></w:fldChar>" if "QQ" in inside else "/>")
    instruction = ' xml:space="preserve"> DOCPROPERTY &quot;x&quot; </w:delInstrText>'
    assert f"<w:delInstrText{instruction}" in rest
    assert resolved(written, accept=False) == "Start simple field end."
    assert resolved(written, accept=True) == "Start other field end."


def test_a_simple_field_beside_a_change_stays_as_it_is():
    document = simple_field()
    for before, after in [("Start ", "Begin "), (" end", " stop"), ("", "So: ")]:
        written = document.write_tracked([replaced(document.text, before, after)], "Ada")
        assert SIMPLE.format("<w:r><w:t>") in body(written)


def test_a_simple_field_corrected_in_place_stays_one():
    document = simple_field()
    assert "fldSimple" in body(document.write([replaced(document.text, "simple", "other")]))


@pytest.mark.parametrize(
    ("before", "after"),
    [("port", "harbour"), ("the", ""), ("See the", "At a"), ("rt of", "le in"), ("port", "x\ny")],
)
def test_a_change_in_a_computed_field_deletes_it_as_a_whole(before, after):
    document = read(docx(p(r("See "), field("REF a", r("the "), r("port")), r(" of it"))))
    change = replace(replaced(document.text, before, after), comment="Why")
    written = document.write_tracked([change], "Ada")
    whole = field("REF a", r("the "), r("port")).replace("w:t>", "w:delText>")
    whole = whole.replace("<w:t ", "<w:delText ").replace("instrText", "delInstrText")
    deleted = re.search(f"<w:del [^>]*>{re.escape(whole)}</w:del>", body(written))
    assert "fldChar" not in body(written).replace(deleted.group(), "")
    assert body(written).index("<w:commentRangeStart") < deleted.start()
    assert resolved(written, accept=False) == document.text
    assert resolved(written, accept=True) == corrected(document.text, [change])


def test_several_changes_in_a_computed_field_are_one():
    document = read(docx(p(field("PAGEREF a", r("one two three"))) + p(r("four"))))
    changes = [
        replace(replaced(document.text, "one", "1"), comment="A"),
        replace(replaced(document.text, "three", "3"), comment="B"),
        replaced(document.text, "four", "4"),
    ]
    written = document.write_tracked(changes, "Ada")
    assert body(written).count("<w:del ") == body(written).count("<w:ins ") == 2
    assert ">A / B<" in xml_of(written, "word/comments.xml").decode()
    assert resolved(written, accept=True) == "1 two 3\n4"


@pytest.mark.parametrize(
    ("changes", "whole"),
    [
        ([("or", "ie"), ("\n", " ")], "See piet of it"),
        ([("Se", "s"), ("p", "b"), ("of", "by")], "se bort\nby it"),
        ([("See ", "The "), ("or", "ie"), ("\nof", "s")], "The piets it"),
    ],
)
def test_a_change_in_a_computed_field_and_one_beside_it_are_one(changes, whole):
    document = read(docx(p(r("See "), field("REF a", r("port"))) + p(r("of it"))))
    made = [replaced(document.text, before, after) for before, after in changes]
    written = document.write_tracked(made, "Ada")
    assert resolved(written, accept=False) == document.text
    assert resolved(written, accept=True) == corrected(document.text, made) == whole


def test_other_fields_stay_and_hold_no_comments():
    for kind, comments in (("ADDIN ZOTERO_ITEM", 0), ('HYPERLINK "https://example.org/"', 1)):
        document = read(docx(p(field(kind, r("one two")), r(" three"))))
        change = replace(replaced(document.text, "one", "1"), comment="A")
        written = body(document.write_tracked([change], "Ada"))
        assert "delInstrText" not in written
        assert written.count("<w:commentReference") == comments


def test_what_stands_beside_a_computed_field_leaves_it_alone():
    document = read(docx(p(r("a "), field("DATE", r("today")), r(" b"))))
    for at in (2, 7):
        written = body(document.write_tracked([Replaced(at, at, "x", AT)], "Ada"))
        assert "<w:del " not in written
    start = read(docx(p(field("DATE", r("today")))))
    assert "delInstrText" in body(start.write_tracked([Replaced(0, 0, "x", AT)], "Ada"))
