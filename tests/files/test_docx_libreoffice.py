"""LibreOffice opens the documents written, and accepts and rejects their changes. -m office."""

import contextlib
import random
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from editor.article.source import Replaced
from editor.files.docx import Docx, new_docx
from editor.files.errors import WriteError
from tests.files.docx_changes import AT, corrected, opened, random_changes, read, replaced
from tests.files.docx_markup import docx, field, p, r, table, textbox
from tests.files.docx_shapes import SHAPES
from tests.files.libreoffice import ACCEPT, REJECT, job, run

pytestmark = [pytest.mark.office, pytest.mark.timeout(600)]

# Faults of LibreOffice 7.4, also seen with documents that this program never wrote: in a field
# within a field or a content control it treats all text as inserted; in a paragraph with a note it
# loses the tracked change of the paragraph mark; before a table that begins a document with
# comments it puts an empty paragraph.
ALL_INSERTED = {"nested fields", "content control", "control around paragraphs"}
RECOMPUTED = {"field in instructions"}
"""LibreOffice computes the field's result anew."""
MARKS_LOST = {"footnotes", "endnotes", "both kinds of notes"}
BEGIN_WITH_TABLE = {"cells of several paragraphs", "merged cells", "text box in a cell"}


def suits(name, document, change):
    """Whether LibreOffice can hold a change, there, without altering it."""
    if re.search("[\f\t]|^ | $|  ", change.after):
        return False
    if name in MARKS_LOST:
        return "\n" not in change.after + document.text[change.start : change.end]
    if name in ALL_INSERTED:
        pieces = [one for line in document._content.model.lines for one in line.pieces]
        special = [one for one in pieces if one.depth or "inside" in one.text]
        return not any(
            change.start <= one.text_end and one.text_start <= change.end for one in special
        )
    return True


def changed(name):
    """Return a document, changes that it can hold, and both results: in place and tracked."""
    document = opened(SHAPES[name])
    for seed in range(1_000):
        chance = random.Random(f"{name} {seed}")
        changes = random_changes(chance, document.text, number=chance.randrange(4, 9))
        changes = [one for one in changes if suits(name, document, one)]
        if name in BEGIN_WITH_TABLE:
            changes = [replace(one, comment="") for one in changes]
        if changes:
            with contextlib.suppress(WriteError):
                tracked = document.write_tracked(changes, "A")
                return document, changes, document.write(changes), tracked
    raise AssertionError(name)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Return a function that has LibreOffice read documents, after accepting or rejecting all."""
    folder = tmp_path_factory.mktemp("office")

    def ask(documents, *, lines=True):
        jobs = []
        for number, (data, what) in enumerate(documents):
            path = folder / f"{number}.docx"
            path.write_bytes(data)
            jobs.append(job(path, what, lines=lines))
        return run(folder, jobs)

    return ask


@pytest.fixture(scope="module")
def answers(office):
    """Per shape: the corrected text; LibreOffice's opened, corrected, rejected, accepted text."""
    jobs = []
    texts = {}
    for name, shape in SHAPES.items():
        document, changes, plain, tracked = changed(name)
        texts[name] = corrected(document.text, changes)
        jobs += [
            (shape.data, REJECT), (plain, ACCEPT), (tracked, REJECT), (tracked, ACCEPT),
        ]  # fmt: skip
    found = iter(office(jobs))
    return {name: (texts[name], *[next(found) for _ in range(4)]) for name in SHAPES}


@pytest.mark.parametrize("name", SHAPES)
def test_opened_rejected_and_accepted(answers, name):
    shape = SHAPES[name]
    text, as_opened, as_corrected, rejected, accepted = answers[name]
    for one in (as_opened, as_corrected, rejected, accepted):
        assert one, "it was not opened"
        assert "fell over" not in one
        assert one["left"] == 0
    if name in RECOMPUTED:
        return
    if shape.revisions != "final":
        assert shown(rejected) == shown(as_opened)
    if shape.revisions != "original":
        assert shown(accepted) == shown(as_corrected)
    if shape.office:
        assert lines_in(rejected, shape.text) == shape.text
        assert lines_in(accepted, text) == text


def shown(answer):
    return answer["body"], answer["boxes"]


def lines_in(answer, text):
    """Return LibreOffice's lines as one text; with text boxes, in the order of `text`."""
    if not answer["boxes"]:
        return "\n".join(answer["body"])
    wanted = text.split("\n")
    found = answer["body"] + answer["boxes"]
    return text if sorted(found) == sorted(wanted) else "\n".join(found)


COMPUTED = ("AUTHOR", "DATE", "DOCPROPERTY a", "IF 1 = 1 a b", "PAGE", "REF a", "SEQ a", "= 1 + 1")
WITH_COMMENTS = (*COMPUTED, 'HYPERLINK "https://example.org/"', "FORMTEXT")
"""Kinds of field in whose results LibreOffice shows what comments say."""
OTHERS = ("ADDIN ZOTERO_ITEM", "NOTEREF a", "QUOTE a", "UNKNOWN")


@pytest.mark.parametrize(
    ("before", "after"), [("words", "ones"), ("old wo", ""), ("rds of", "le in"), ("ld", "x\ny")]
)
def test_changes_in_fields_are_accepted_and_comments_stay_comments(office, before, after):
    asked, expected = [], []
    for kind in (*WITH_COMMENTS, *OTHERS):
        made = field(kind, r("old "), r("words"))
        document = read(docx(p(r("See "), made, r(" of it")) + p(r("End"))))
        change = replace(replaced(document.text, before, after), comment="Why")
        asked.append((document.write_tracked([change], "Ada"), ACCEPT))
        comments = ["Why"] if kind in WITH_COMMENTS or "of" in before else []
        expected.append((kind, corrected(document.text, [change]).split("\n"), comments))
    found = zip(office(asked), expected, strict=True)
    assert [(kind, one["body"], one["comments"]) for one, (kind, *_) in found] == expected


BOX = textbox(p("In the box"))
NEAR_BOXES = (
    (p("First") + p(BOX), (6, 6, "new\n")),
    (p("First") + p(BOX), (6, 6, "\nnew")),
    (p("one", BOX), (3, 3, "new\n")),
    (p("one", BOX), (3, 3, "\n\nnew\n\n")),
    (p("one", BOX), (0, 3, "new\n")),
    (p("one", BOX), (0, 3, "\nnew")),
    (p("one", BOX, " two"), (0, 7, "")),
    (p("one", BOX, " two"), (0, 7, "new\n")),
    (p("one", BOX, field("REF a", r("two"))), (0, 6, "")),
    (p("one", BOX, " two", BOX, " three", BOX, " four"), (0, 18, "")),
    (p("one") + p(BOX), (0, 4, "")),
    (p("First") + p("one") + p(BOX), (5, 10, "")),
    (p("First") + p("one") + p(BOX), (5, 10, "new\n")),
    (p("First") + p() + p("one") + p() + p(BOX), (0, 12, "new")),
    (p("one") + p(BOX, " two"), (0, 8, "a\n\nb")),
    (table((p("one", BOX), "other")), (3, 3, "new\n")),
    (table((p("one") + p(BOX) + p("two"), "other")), (0, 4, "")),
)  # fmt: skip


def test_text_boxes_stay_whatever_is_changed_before_them(office):
    asked, expected = [], []
    for body, change in NEAR_BOXES:
        document = read(docx(body + p("End")))
        tracked = document.write_tracked([Replaced(*change, AT)], "Ada")
        asked += [(tracked, REJECT), (tracked, ACCEPT)]
        expected += [(["In the box"] * body.count(BOX), 0)] * 2
    assert [(one["boxes"], one["left"]) for one in office(asked)] == expected


WORDS = ("abc", "def", "gh", "ij", "klm")
PLACES = ((2, 3), (4, 7), (8, 9), (11, 13), (14, 15))
BOTH_SIDES = (
    (p("Begin") + p("Next"), [(5, 5, "y"), (6, 6, "x")]),
    (p("Begin") + p("Next"), [(5, 6, "y\nx")]),
    (p("Begin") + p("Next"), [(5, 5, "y\n"), (6, 6, "x")]),
    (p("Begin") + p("Next"), [(5, 5, "y"), (6, 6, "\nx")]),
    (p("Begin") + p() + p("Next"), [(4, 5, "y"), (6, 6, "z"), (7, 7, "x")]),
    ("".join(map(p, WORDS)), [(at, at, "y") for at in (3, 4, 7, 8, 10, 11)]),
    ("".join(map(p, WORDS)), [(at, end, "") for at, end in PLACES]),
    ("".join(map(p, WORDS)), [(at, end, "y") for at, end in PLACES]),
    (p("Begin") + p(BOX), [(5, 5, "y"), (6, 6, "x")]),
    (p("Begin") + p("Next", BOX), [(5, 5, "y"), (6, 6, "x")]),
)


def test_insertions_on_both_sides_of_a_paragraph_mark_leave_it_alone(office):
    asked, expected = [], []
    for markup, changes in BOTH_SIDES:
        document = read(docx(markup + p("End")))
        times = [AT + number * timedelta(seconds=50) for number in range(len(changes))]
        made = [Replaced(*one, at) for one, at in zip(changes, times, strict=True)]
        tracked = document.write_tracked(made, "Ada")
        asked += [(tracked, REJECT), (tracked, ACCEPT)]
        texts = (document.text, corrected(document.text, made))
        expected += [(text.replace("\nIn the box", ""), markup.count(BOX)) for text in texts]
    assert [(one["text"], len(one["boxes"])) for one in office(asked)] == expected


def test_five_thousand_changes_in_one_document(office):
    line = "The city officers raised considerations just lately, and the struggle went on."
    text = "\n".join(f"{number} {line}" for number in range(1_700))
    words = "officers|considerations|just lately"
    changes = [
        Replaced(*one.span(), one.group().upper() + "!", AT) for one in re.finditer(words, text)
    ]
    changes = changes[:5_000]
    assert len(changes) == 5_000
    tracked = Docx.read(new_docx(text), Path("x.docx")).write_tracked(changes, "Ada")
    rejected, accepted = office([(tracked, REJECT), (tracked, ACCEPT)], lines=False)
    assert "fell over" not in str((rejected, accepted))[:200]
    assert min(rejected["before"], accepted["before"]) >= 5_000
    assert rejected["left"] == accepted["left"] == 0
    assert rejected["text"] == text
    assert accepted["text"] == corrected(text, changes)
