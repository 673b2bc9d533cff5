"""A triage has a row for every article, and reads again only what changed."""

import os
import shutil
import sys
import time

import pytest

from editor.engine.errors import Cancelled
from editor.export.kinds import ALL_KINDS, ExportOptions
from editor.files import restored_path, save
from editor.files.formats import no_check
from editor.files.own_pages import MARK
from editor.review import Review
from editor.session.open_article import ReadAs, load
from editor.translatable import Translatable
from editor.triage.row import Rating, Spinner, TriageRow
from editor.triage.store import TriageError, TriageStore, forget
from editor.triage.tables import page_lines
from editor.triage.triage import Means, triage
from tests.commands.conftest import TEXT

LONG_AGO = 1_700_000_000


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "work"
    (place / "deep").mkdir(parents=True)
    return place


@pytest.fixture
def put(folder):
    """Write a file that changed last some time ago, so long that it must have settled."""

    def write(name, content=TEXT, age=0):
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        os.utime(path, (LONG_AGO - age, LONG_AGO - age))
        return path

    return write


def review_and_save(path):
    """Accept the first suspect of the known engine, dismiss the next; save both."""
    from tests.commands.conftest import KnownEngine

    opened = load(path, ReadAs(), None, fresh=True, saved=False, check=no_check)
    article = opened.reading.article
    review = Review(article)
    found = KnownEngine().analyse(review.text).suspects
    ids = [review.ensure_suspect(one) for one in found[:2]]
    review.accept(ids[0], 1)
    review.dismiss(ids[1])
    save(review, restored_path(path), expect={})


def test_a_row_says_what_was_found(put, rows, folder):
    put("story.txt")
    row = rows(folder)["story.txt"]
    assert (row.rating, row.spinner, row.spun) == (Rating.SPUN, Spinner.NEWS, 0.9375)
    assert (row.suspects, row.sure, row.words, row.decided) == (4, 3, 10, 0)
    assert row.language == "English"
    assert row.problem == ""


def test_what_is_no_article_has_no_row(put, rows, folder):
    for name in ("story.txt", "deep/page.html", "suffixless", "picture.png", ".hidden.txt"):
        put(name)
    for name in ("story.restored.txt", "story.restored.log.jsonl", "story.changes.html"):
        put(name)
    for kind in ALL_KINDS:
        for tracked in (False, True):
            put(kind.suggested(folder / "story.txt", ExportOptions(tracked=tracked)).name)
    put("alone.restored.txt")
    assert set(rows(folder)) == {"story.txt", "page.html", "suffixless", "alone.restored.txt"}
    assert set(rows(folder / "picture.png", folder / "story.restored.txt")) == {
        "picture.png",
        "story.restored.txt",
    }


@pytest.mark.parametrize("article", ["story.txt", "story.pdf", "story.warc.gz"])
def test_what_is_saved_or_exported_beside_an_article_has_no_row(put, rows, folder, article):
    path = put(article)
    put(restored_path(path).name)
    for kind in ALL_KINDS:
        for tracked in (True, False):
            put(kind.suggested(path, ExportOptions(tracked=tracked)).name)
    assert {name for name in rows(folder) if not name.endswith(".csv")} == {article}


def test_a_file_named_twice_has_one_row(put, rows, folder):
    put("story.txt")
    assert len(rows(folder, folder, folder / "story.txt", folder / "deep" / "..")) == 1


def test_the_file_that_the_table_goes_to_is_no_article(put, rows, folder):
    put("story.txt")
    assert set(rows(folder, but=put("table.html"))) == {"story.txt"}


def test_what_cannot_be_read_is_a_row_with_its_reason(put, rows, folder):
    put("story.txt")
    put("broken.docx", b"PK\3\4 and nothing more")
    put("empty.txt", "")
    put("old.doc")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    found = rows(folder)
    assert found["story.txt"].rating is Rating.SPUN
    for name, why in (
        ("broken.docx", "is damaged"),
        ("empty.txt", "is empty"),
        ("old.doc", "is an old Word document"),
        ("gone.txt", "there is no such file"),
    ):
        assert found[name].rating is Rating.UNREAD
        assert why in found[name].problem


def test_a_reason_can_be_translated_after_it_was_kept(put, rows, folder, store):
    put("empty.txt", "")
    rows(folder)
    (row,) = store.rows()
    assert isinstance(row.problem, Translatable)
    assert row.problem.sentence.startswith("{path} is empty")


def test_only_what_changed_is_read_again(put, rows, folder, in_turn):
    put("a.txt")
    put("b.txt", f"{TEXT}b")
    first = rows(folder)
    assert len(in_turn.analysed) == 2
    assert rows(folder) == first
    put("b.txt", "Another text.", age=-9)
    put("a.txt", age=-9)  # only its time is another
    put("c.txt", "A third text.")
    assert rows(folder)["b.txt"].suspects == 0
    assert in_turn.analysed[2:] == ["Another text.", "A third text."]
    (folder / "c.txt").unlink()
    assert set(rows(folder)) == {"a.txt", "b.txt"}
    assert len(in_turn.analysed) == 4


def test_a_change_within_the_same_moment_is_seen(folder, rows, in_turn):
    path = folder / "story.txt"
    for number in range(3):
        path.write_text(f"Text {number}.")
        os.utime(path, (time.time(),) * 2)
        rows(folder)
    assert len(in_turn.analysed) == 3


def test_another_engine_rates_again(put, rows, folder, in_turn):
    put("story.txt")
    for engine in ("one", "one", "two"):
        rows(folder, engine=engine)
    assert len(in_turn.analysed) == 2


def test_originals_are_looked_for_again_on_another_shelf(put, rows, folder, in_turn):
    put("story.txt")
    for shelf in ("", "one", "one", "", "two"):
        rows(folder, shelf=shelf)
    assert len(in_turn.analysed) == 3


def test_what_was_decided_is_counted_without_reading_again(put, rows, folder, in_turn):
    story = put("story.txt")
    assert rows(folder)["story.txt"].decided == 0
    review_and_save(story)
    assert rows(folder)["story.txt"].decided == 2
    assert len(in_turn.analysed) == 1


def test_a_table_of_a_triage_is_no_article_and_is_counted(put, rows, folder, store, in_turn):
    put("story.txt")
    table = put("of last week.html", b"".join(page_lines(rows(folder).values(), "work")))
    put("other.html", "<p>A page of somebody else.</p>")
    assert rows(folder).keys() == {"story.txt", "other.html"}
    assert rows(folder, table).keys() == {"story.txt", "other.html", table.name}
    means = Means(in_turn, "engine")
    for but, own in (None, 1), (table, 0):
        steps = list(triage(store, [folder], means, lambda: None, but))
        assert [step.own for step in steps] == [own] * len(steps)


def test_counting_can_be_stopped_among_the_pages_that_are_left_out(put, folder, store, in_turn):
    for number in range(20):
        put(f"{number}.html", MARK)
    asked = 0

    def check():
        nonlocal asked
        asked += 1
        if asked > 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(triage(store, [folder], Means(in_turn, "engine"), check))


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
@pytest.mark.timeout(20)
def test_a_pipe_is_a_row_and_is_not_waited_for(put, rows, folder):
    put("story.txt")
    os.mkfifo(folder / "pipe.html")
    found = rows(folder)
    assert found["story.txt"].rating is Rating.SPUN
    assert "is a pipe" in found["pipe.html"].problem


def test_damaged_work_is_told_in_the_row(put, rows, folder):
    review_and_save(put("story.txt"))
    put("story.restored.txt", "Something else.")
    row = rows(folder)["story.txt"]
    assert (row.rating, row.decided) == (Rating.SPUN, 0)
    assert "cannot be resumed" in row.problem


def test_what_was_done_before_it_was_stopped_is_kept(put, folder, store, in_turn):
    from editor.triage.triage import Means, triage

    for number in range(5):
        put(f"{number}.txt", f"Text {number}.")
    work = triage(store, [folder], Means(in_turn, "engine"), lambda: None)
    for _ in range(4):  # the beginning, and three rows
        next(work)
    work.close()
    again = list(triage(store, [folder], Means(in_turn, "engine"), lambda: None))
    assert (again[-1].done, again[-1].rated) == (5, 2)
    assert len(in_turn.analysed) == 5


def test_what_another_program_rates_meanwhile_has_its_row(put, rows, folder, store, in_turn):
    put("a.txt")
    rows(folder)
    put("b.txt", "Another text.")
    means = Means(in_turn, "engine")
    steps = triage(store, [folder], means, lambda: None)
    assert [next(steps).done, next(steps).done] == [0, 1]
    with TriageStore(store.path.parent) as other:
        assert len(list(triage(other, [folder], means, lambda: None))) == 3
    assert [step.row.path.name for step in steps] == ["b.txt"]


@pytest.mark.parametrize("content", [b"no database " * 500, b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_store_is_begun_anew(tmp_path, content):
    with TriageStore(tmp_path) as store:
        store.path.write_bytes(content)
    with TriageStore(tmp_path) as store:
        assert store.want([]) == 0


def test_a_store_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(TriageError, match="cannot be used"):
        TriageStore(tmp_path / "file")


def test_nothing_stays_of_what_is_forgotten(put, rows, folder, tmp_path):
    put("story.txt")
    rows(folder)
    forget(tmp_path / "store")
    assert [path for path in (tmp_path / "store").iterdir() if path.stat().st_size] == []


def test_the_store_holds_no_text(put, rows, folder, store):
    put("story.txt", TEXT)
    put("french.txt", "Le chat dort sur la table pendant que la pluie tombe sur le toit. " * 5)
    rows(folder)
    shutil.copytree(store.path.parent, folder.parent / "copy")
    kept = b"".join(path.read_bytes() for path in (folder.parent / "copy").iterdir())
    assert b"story.txt" in kept
    assert b"instructed" not in kept
    assert b"pluie" not in kept


def test_a_row_survives_being_sent(tmp_path):
    row = TriageRow(tmp_path / "a\udcffb.txt", Rating.FOREIGN, words=3)
    assert TriageRow.of_data(row.as_data()) == row
