"""Comments of tracked changes in Word and OpenDocument files: one for each, beside those there."""

import re
import zipfile
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from editor.article.source import Replaced
from editor.files.odt import Odt
from tests.files.docx_changes import AT, corrected, opened, read
from tests.files.docx_readers import W, resolved, xml_of
from tests.files.docx_shapes import SHAPES
from tests.files.libreoffice import converted
from tests.files.odt_shapes import Reader, content_of, odt

WHY = "“It” is usual <&> here."


def commented(text, *phrases):
    return [
        Replaced(text.index(one), text.index(one) + len(one), after, AT, WHY)
        for one, after in phrases
    ]


def ids(data, part, name):
    return [one.get(f"{W}id") for one in ET.fromstring(xml_of(data, part)).iter(f"{W}{name}")]


def first_words(text):
    """The first word of each line that is long enough, replaced."""
    found = re.finditer(r"(?m)^.*?(\w{3,})", text)
    return [Replaced(*one.span(1), "Other", AT, WHY) for one in found]


@pytest.mark.parametrize("name", SHAPES)
def test_every_comment_has_a_place_and_ids_are_its_own(name):
    document = opened(SHAPES[name])
    changes = first_words(document.text)
    data = document.write_tracked(changes, "Ada & Bob")
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    assert len(names) == len(set(names))
    main = next(one for one in names if re.fullmatch(r"(?:word/)?document\w*\.xml", one))
    part = next((one for one in names if "comments" in one), None)
    if part is None:
        assert "commentRangeStart" not in xml_of(data, main).decode()
        return
    try:
        known = ids(data, part, "comment")
    except ET.ParseError:
        pytest.fail("the comments are not well-formed")
    places = [ids(data, main, one) for one in
              ("commentRangeStart", "commentRangeEnd", "commentReference")]  # fmt: skip
    assert all(sorted(one) == sorted(known) for one in places if known)
    assert len(known) == len(set(known))
    changes_of_text = {*ids(data, main, "ins"), *ids(data, main, "del")}
    assert not changes_of_text & set(known)


def test_a_comment_says_who_when_and_why():
    document = opened(SHAPES["split runs"])
    changes = commented(document.text, ("City", "Town"))
    data = document.write_tracked(changes, "Ada & Bob")
    (one,) = ET.fromstring(xml_of(data, "word/comments.xml"))
    assert "".join(one.itertext()) == WHY
    assert one.get(f"{W}author") == "Ada & Bob"
    assert one.get(f"{W}date") == "2026-11-26T00:43:16Z"
    types = xml_of(data, "[Content_Types].xml").decode()
    assert types.count('PartName="/word/comments.xml"') == 1
    links = xml_of(data, "word/_rels/document.xml.rels").decode()
    assert links.count('Target="comments.xml"') == 1
    assert resolved(data, accept=False) == document.text
    assert resolved(data, accept=True) == corrected(document.text, changes)
    assert "The document's comments are not reviewed" in " ".join(read(data, "final").notes)


def test_comments_that_are_there_stay():
    document = opened(SHAPES["comments"])
    with zipfile.ZipFile(BytesIO(SHAPES["comments"].data)) as archive:
        part = next(one for one in archive.namelist() if "comments" in one)
    before = xml_of(SHAPES["comments"].data, part).decode()
    data = document.write_tracked(first_words(document.text), "Ada")
    after = xml_of(data, part).decode()
    start, end = before.split("</w:comments>")
    assert after.startswith(start)
    assert after.endswith(f"</w:comments>{end}")
    assert len(ids(data, part, "comment")) > 1


def test_without_comments_no_part_is_made():
    document = opened(SHAPES["split runs"])
    data = document.write_tracked([Replaced(0, 4, "Town", AT)], "Ada")
    assert "word/comments.xml" not in zipfile.ZipFile(BytesIO(data)).namelist()


def test_notes_and_text_boxes_get_no_comments():
    for name, word in (("footnotes", "second"), ("text box", "more")):
        document = opened(SHAPES[name])
        data = document.write_tracked(commented(document.text, (word, "other")), "Ada")
        assert "comments" not in " ".join(zipfile.ZipFile(BytesIO(data)).namelist())


def test_an_annotation_stands_around_the_change():
    body = '<text:p>a city of them<office:annotation office:name="comment1"><text:p>old</text:p>'
    body += "</office:annotation></text:p>"
    source = Odt.read(odt(body), Path("x.odt"))
    data = source.write_tracked(commented(source.text, ("city", "town"), ("them", "")), "Ada & Bob")
    xml = content_of(data)
    assert 'office:name="comment1"><text:p>old' in xml
    found = re.search(
        r'a <office:annotation[^>]*office:name="comment2"><dc:creator>Ada &amp; Bob</dc:creator>'
        r"<dc:date>2026-11-26T00:43:16Z</dc:date><text:p>“It” is usual &lt;&amp;&gt; here.</text:p>"
        r"</office:annotation><text:change [^>]*/><text:change-start [^>]*/>town"
        r'<text:change-end [^>]*/><office:annotation-end office:name="comment2"/> of',
        xml,
    )
    assert found, xml
    assert xml.count("<office:annotation ") == xml.count("<office:annotation-end") + 1 == 3
    assert Reader(xml, accept=False).text == source.text
    assert Reader(xml).text == "a town of "


def test_annotations_stay_out_of_notes():
    note = (
        '<text:p>a<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>noted</text:p></text:note-body></text:note></text:p>"
    )
    source = Odt.read(odt(note), Path("x.odt"))
    data = source.write_tracked(commented(source.text, ("noted", "said")), "Ada")
    assert "annotation" not in content_of(data)


# ------------------------------------------------------------------------------- in LibreOffice


@pytest.mark.office
@pytest.mark.timeout(600)
def test_libreoffice_shows_them_and_the_changes_stay_what_they_are(tmp_path):
    made = {}
    for shape in SHAPES.values():
        document = opened(shape)
        changes = first_words(document.text)
        data = document.write_tracked(changes, "Ada & Bob")
        parts = zipfile.ZipFile(BytesIO(data)).namelist()
        if shape.office and shape.revisions == "ask" and "word/comments.xml" in parts:
            path = tmp_path / f"{len(made)}.docx"
            path.write_bytes(data)
            known = ids(data, "word/comments.xml", "comment")
            made[path.stem] = (document.text, corrected(document.text, changes), len(known))
    source = Odt.read(odt("<text:p>a city of them</text:p><text:p>and so on</text:p>"), Path("x"))
    changes = [*commented(source.text, ("city", "town"), ("so", ""))]
    (tmp_path / "odt.odt").write_bytes(source.write_tracked(changes, "Ada & Bob"))
    made["odt"] = (source.text, corrected(source.text, changes), 2)
    assert len(made) > 20
    out = converted(tmp_path, "odt", *tmp_path.iterdir())
    for name, (before, after, number) in made.items():
        data = (out / f"{name}.odt").read_bytes()
        xml = content_of(data)
        assert xml.count("<office:annotation ") == number, name
        assert xml.count("<dc:creator>Ada &amp; Bob</dc:creator>") > number, name
        for revisions, text in (("original", before), ("final", after)):
            assert words(Odt.read(data, Path("x.odt"), revisions).text) == words(text), name


def words(text):
    """The words of a text, in order: LibreOffice breaks its own lines and moves its boxes."""
    return sorted(re.findall(r"\w+", text))
