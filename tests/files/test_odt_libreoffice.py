"""LibreOffice opens the documents written, and accepts and rejects their changes. -m office."""

import re
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.article.inlines import Inline, InlineKind
from editor.article.source import Replaced
from editor.article.structured import Structured
from editor.files.errors import WriteError
from editor.files.odt import Odt, new_odt
from tests.files import libreoffice
from tests.files.libreoffice import ACCEPT, REJECT, run
from tests.files.odt_shapes import (
    SHAPES,
    Reader,
    content_of,
    corrected,
    dice,
    odt,
    some_changes,
)

AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)

# Shapes that LibreOffice itself alters when it opens and saves them.
NOT_ITS = {
    "contents",  # it may update the index
    "ruby",  # read back without its base text
    "numbered paragraph",  # becomes a list with an empty item
    "table header",  # its cells always get a paragraph
    "covered cell",
    "hidden section",  # the section is not named
    "unseen field",  # its variable is not declared
    "box shown twice",  # it reads the second as another box
    "box on a page",  # it moves to the end
    "shape",  # needs a geometry
}

pytestmark = [pytest.mark.office, pytest.mark.timeout(600)]


def reader_of(path):
    return Reader(content_of(path.read_bytes()))


def job(folder, name, data, do):
    path = folder / f"{name}.odt"
    path.write_bytes(data)
    return libreoffice.job(path, do, save=folder / f"{name}-{do}-saved.odt")


def samples(kind, each):
    """Yield shapes with changes that can be tracked: name, source, changes, tracked document."""
    for shape, (body, _) in SHAPES.items():
        # Behind a table or section at the end, LibreOffice would add a paragraph.
        source = Odt.read(odt(f"{body}<text:p>end</text:p>"), Path("x.odt"))
        for number in range(each if shape not in NOT_ITS else 0):
            changes = some_changes(dice(kind, shape, number), source.text)
            try:
                data = source.write_tracked(changes, "A <&> B")
            except WriteError:
                continue  # joins cells, boxes or notes
            yield shape, source, changes, data


def test_whatever_is_written_opens(tmp_path):
    jobs, expected = [], []
    for shape, source, changes, _ in samples("plain", 4):
        jobs.append(job(tmp_path, f"{len(jobs)}", source.write(changes), None))
        expected.append((shape, changes, corrected(source.text, changes)))
    for text in ("", "a", "\n", "  a  b \tc\u2028\n\n d ", "é😀 <&>\n" * 50):
        jobs.append(job(tmp_path, f"{len(jobs)}", new_odt(text, "A title"), None))
        expected.append(("new", (), text))
    assert len(jobs) > 120
    check(tmp_path, jobs, expected)


def test_all_accepted_is_the_corrected_text_all_rejected_the_original(tmp_path):
    jobs, expected = [], []
    for shape, source, changes, data in samples("tracked", 3):
        for do, wanted in ((ACCEPT, corrected(source.text, changes)), (REJECT, source.text)):
            jobs.append(job(tmp_path, f"{len(jobs)}", data, do))
            expected.append((shape, (do, changes), wanted))
    assert len(jobs) > 180
    assert all(result["before"] for result in check(tmp_path, jobs, expected))


@pytest.mark.parametrize("after", ["", "x", None])
def test_changes_with_only_a_paragraph_break_between_them(tmp_path, after):
    body = "".join(f"<text:p>{word}</text:p>" for word in ["abc", "def", "gh", "ij", "klm"])
    source = Odt.read(odt(body), Path("x.odt"))
    places = [(2, 3), (4, 7), (8, 9), (9, 10), (11, 13), (14, 15)]
    if after is None:
        places = [(3, 3), (4, 4), (7, 7), (8, 8), (10, 10), (11, 11)]
    changes = [Replaced(*place, "y" if after is None else after, AT) for place in places]
    if after is not None:
        changes.pop(3)
    data = source.write_tracked(changes, "A. B.")
    jobs = [job(tmp_path, do, data, do) for do in (ACCEPT, REJECT)]
    expected = [(after, ACCEPT, corrected(source.text, changes)), (after, REJECT, source.text)]
    check(tmp_path, jobs, expected)


@pytest.mark.parametrize("after", ["", "x"])
def test_what_is_put_back_beside_a_link_is_no_part_of_it(tmp_path, after):
    text = "Some linked words plain end"
    link = Inline(5, 17, InlineKind.LINK, "https://example.org/")
    source = Odt.read(new_odt(Structured(text, (), [link])), Path("x.odt"))
    jobs = []
    for start, end in ((3, 9), (5, 20), (9, 20), (12, 20), (17, 20), (18, 20)):
        data = source.write_tracked([Replaced(start, end, after, AT)], "A. B.")
        jobs.append(job(tmp_path, f"{start}", data, REJECT))
    run(tmp_path, jobs)
    for one in jobs:
        saved = Odt.read(Path(one["save"]).read_bytes(), Path("x.odt"))
        (line,) = Structured(saved.text, (), saved.inlines).lines()
        assert [run.text for run in line.runs if run.link] == ["linked words"], one
        assert saved.text == text


def check(folder, jobs, expected):
    """Run jobs; check that no tracked change is left and that each text is the one expected."""
    results = run(folder, jobs)
    wrong = []
    for result, one, (shape, changes, wanted) in zip(results, jobs, expected, strict=True):
        if result is None or "fell over" in result:
            wrong.append((shape, changes, "is not opened", result))
            continue
        found = reader_of(Path(one["save"])).text
        if result["left"] or found != wanted:
            wrong.append((shape, changes, result["left"], found, wanted))
    assert not wrong, "\n".join(map(repr, wrong))
    return results


def test_five_thousand_changes_in_one_document(tmp_path):
    words = "The harbour inquiry raised <text:span>considerations just</text:span> lately. "
    source = Odt.read(odt(f"<text:p>{words * 10}</text:p>" * 600), Path("x.odt"))
    found = list(re.finditer(r"\b(considerations|just|lately\.\n?)", source.text))[:15_000:3]
    changes = [
        Replaced(*match.span(), ("concerns", "recently", "x\ny")[number % 3], AT)
        for number, match in enumerate(found)
    ]
    assert len(changes) == 5_000
    start = time.perf_counter()
    data = source.write_tracked(changes, "A. B.")
    assert time.perf_counter() - start < 10
    jobs = [job(tmp_path, "all", data, do) for do in (ACCEPT, REJECT)]
    for one, result, wanted in zip(
        jobs, run(tmp_path, jobs), (corrected(source.text, changes), source.text), strict=True
    ):
        assert result["before"] >= 5_000
        assert result["left"] == 0
        assert result["text"] == wanted
        assert reader_of(Path(one["save"])).text == wanted


def test_what_libreoffice_wrote_itself_is_corrected(tmp_path):
    text = "Title\nThe war  went\ton.\u2028And on.\n\nThe end "
    (first,) = run(tmp_path, [job(tmp_path, "first", new_odt(text), None)])
    assert first["text"] == text.replace("\u2028", "\n")
    data = (tmp_path / "first-None-saved.odt").read_bytes()
    source = Odt.read(data, Path("x.odt"))
    assert source.text == text
    changes = [Replaced(10, 13, "fight"), Replaced(19, 19, " wearily")]
    before, after = content_of(data), content_of(source.write(changes))
    assert after == before.replace("war", "fight").replace("went", "went wearily")
    jobs = [
        job(tmp_path, do, source.write_tracked(changes, "A. B."), do) for do in (ACCEPT, REJECT)
    ]
    accepted, rejected = run(tmp_path, jobs)
    assert accepted["text"] == corrected(text, changes).replace("\u2028", "\n")
    assert rejected["text"] == first["text"]
