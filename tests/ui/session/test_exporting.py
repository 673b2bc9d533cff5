"""Exporting from the window: what is asked, what is written, what happens when it fails."""

import csv
import io
import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from editor.export import ExportOptions
from editor.files import writing
from editor.ui.ask.export_dialog import ExportDialog
from editor.ui.ask.questions import Answer
from editor.ui.base.background import JobStopped
from editor.ui.session import exporting
from editor.ui.session.exporting import WINDOW_KINDS
from editor.ui.session.report_pdf import pdf_of
from editor.ui.session.saving import documents_folder
from tests.at_once import AtOnce
from tests.ui.what_is_seen import entries_of, messages_of

PLAIN = ExportOptions()


@pytest.fixture
def changed(opened):
    """The story with one suggestion accepted."""
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    return opened


def export(window, answers, key, path, order=PLAIN):
    answers.export_answer = (key, order, path)
    window.actions_by_id["export"].trigger()


def test_the_report_is_written_and_named(changed, answers, tmp_path):
    path = tmp_path / "story.changes.html"
    export(changed, answers, "report", path)
    page = path.read_text("utf-8")
    assert "Changes to story.txt" in page
    assert "suggestion 1 accepted" in page
    assert "94 %" in page
    assert messages_of(changed) == [f"Exported {path}."]
    assert not changed.controller.is_saved


def test_the_report_as_pdf(changed, answers, tmp_path):
    path = tmp_path / "story.changes.pdf"
    export(changed, answers, "pdf", path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")


def test_the_log_as_a_table(changed, answers, tmp_path):
    path = tmp_path / "story.log.csv"
    export(changed, answers, "csv", path)
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [(row["before"], row["after"]) for row in rows] == [("officers", "officials")]


def test_the_text_in_its_own_encoding(window, engine, answers, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes("The officers’ café\r\n".encode("cp1252"))
    answers.encoding_answer = "cp1252"
    window.open(path)
    window.set_engine(engine)
    window.controller.session.go_next()
    window.controller.session.accept(1)
    export(window, answers, "txt", tmp_path / "new.txt")
    assert (tmp_path / "new.txt").read_bytes() == "The officials’ café\r\n".encode("cp1252")


def test_the_choice_is_remembered(changed, answers, tmp_path):
    order = ExportOptions(tracked=False, author="Archive")
    export(changed, answers, "report", tmp_path / "a.html", order)
    assert "Archive" in (tmp_path / "a.html").read_text("utf-8")
    export(changed, answers, "csv", tmp_path / "b.csv", order)
    asked = [one for one in answers.asked if one[0] == "export"]
    assert asked[0][1] == "docx"
    assert asked[1][1:] == ("report", ExportOptions(tracked=True, author="Archive"))


def test_exports_are_offered_beside_the_saved_work(changed, answers, tmp_path):
    changed.actions_by_id["export"].trigger()
    assert answers.offered_beside == tmp_path / "story.txt"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    answers.save_answers = [elsewhere / "mine.txt"]
    changed.actions_by_id["save_as"].trigger()
    changed.actions_by_id["export"].trigger()
    assert answers.offered_beside == elsewhere / "story.txt"


def test_exports_of_a_sample_are_never_offered_beside_it(window, answers, tmp_path, qtbot):
    entry = next(e for e in entries_of(window.pages.start_page) if e.title == "Harbour story")
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    sample = window.controller.article.path
    window.actions_by_id["export"].trigger()
    assert answers.offered_beside == documents_folder() / sample.name
    answers.save_answers = [tmp_path / "mine.txt"]
    qtbot.keyClicks(window.pages.article_view, "x")
    window.actions_by_id["save"].trigger()
    window.actions_by_id["export"].trigger()
    assert answers.offered_beside == tmp_path / sample.name


def test_what_stands_there_is_asked_about_and_kept(changed, answers, tmp_path):
    path = tmp_path / "story.changes.html"
    path.write_text("earlier")
    export(changed, answers, "report", path)
    assert ("overwrite", path.name) in answers.asked
    assert path.read_text() == "earlier"
    answers.overwrite_answer = Answer.OVERWRITE
    export(changed, answers, "report", path)
    assert "Changes to" in path.read_text("utf-8")
    assert (tmp_path / "story.changes.html.bak").read_text() == "earlier"
    assert "saved as story.changes.html.bak" in messages_of(changed)[0]


def test_the_article_itself_is_never_replaced(changed, answers, story):
    before = story.read_bytes()
    answers.overwrite_answer = Answer.OVERWRITE
    export(changed, answers, "txt", story)
    assert story.read_bytes() == before
    assert "is the article itself" in messages_of(changed)[0]


def test_a_failed_export_leaves_nothing_and_can_be_tried_again(
    changed, answers, tmp_path, monkeypatch
):
    folder = tmp_path / "out"
    folder.mkdir()

    def full(*_):
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(writing.FileSystem, "write", staticmethod(full))
        export(changed, answers, "report", folder / "a.html")
    assert list(folder.iterdir()) == []
    assert "the disk is full" in messages_of(changed)[0]
    changed.messages._messages[0].buttons[0].click()
    assert [path.name for path in folder.iterdir()] == ["a.html"]


def test_a_cancelled_export_leaves_nothing(changed, answers, tmp_path, monkeypatch):
    folder = tmp_path / "out"
    folder.mkdir()
    held = []
    monkeypatch.setattr(changed._background._executor, "start", held.append, raising=False)
    export(changed, answers, "report", folder / "a.html")
    assert changed.status_bar._work.text() == "Exporting a.html"
    changed.controller.stop_work()
    for job in held:
        AtOnce().start(job)
    assert list(folder.iterdir()) == []
    assert messages_of(changed) == []
    export(changed, answers, "report", folder / "a.html")
    AtOnce().start(held[-1])
    assert (folder / "a.html").exists()


def test_a_long_report_stops_between_two_pages_of_its_pdf(qapp):
    page = f"<p>{'A change and its sentence. ' * 4}</p>".encode() * 900
    seen = []

    def check():
        seen.append(1)
        if len(seen) == 3:
            raise JobStopped

    with pytest.raises(JobStopped):
        pdf_of(page, "Changes", check)
    assert len(seen) == 3
    seen.clear()
    data = pdf_of(page, "Changes", lambda: seen.append(1))
    assert len(seen) > 10
    assert f"/Count {len(seen)}".encode() in data


def test_an_export_cancelled_too_late_says_what_was_written(
    changed, answers, tmp_path, monkeypatch
):
    def write_and_cancel(*args, **kwargs):
        written = writing.write_files(*args, **kwargs)
        changed.controller.stop_work()
        return written

    monkeypatch.setattr(exporting, "write_files", write_and_cancel)
    path = tmp_path / "late.html"
    export(changed, answers, "report", path)
    assert path.exists()
    assert messages_of(changed) == [f"Exported {path}."]


def test_what_is_done_meanwhile_is_not_in_it(changed, answers, tmp_path, monkeypatch):
    held = []
    monkeypatch.setattr(changed._background._executor, "start", held.append, raising=False)
    export(changed, answers, "txt", tmp_path / "a.txt")
    text = changed.controller.session.review.text
    changed.controller.session.accept(1)
    AtOnce().start(held[-1])
    assert (tmp_path / "a.txt").read_text() == text


def test_a_cancelled_dialog_exports_nothing(changed, tmp_path, answers):
    before = sorted(path.name for path in tmp_path.iterdir())
    changed.actions_by_id["export"].trigger()
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_the_evidence_is_copied_as_markdown(changed, qapp):
    changed.actions_by_id["copy_evidence"].trigger()
    said = qapp.clipboard().text()
    assert said.startswith("**Suspect wordings in `story.txt`**")
    assert "- “officers”: expected “officials” (restored" in said
    assert "Copied the evidence" in changed.status_bar._message.accessibleName()


def test_the_evidence_of_the_suspect_at_hand_is_copied(changed, qapp):
    session = changed.controller.session
    session.go_to(next(one.id for one in session.review.items() if one.spun == "considerations"))
    changed.actions_by_id["copy_suspect"].trigger()
    said = qapp.clipboard().text()
    assert said.startswith("**Suspect wording in `story.txt`**\n\n- “considerations”: expected")
    assert "officers" not in said.replace("First line", "").split("Suspect", 1)[1].split("\n- ")[1]


# ------------------------------------------------------------------------------------ the dialog


@pytest.fixture
def dialog(qtbot, story):
    made = ExportDialog(WINDOW_KINDS, story, "docx", ExportOptions(tracked=True, author="Ada"))
    qtbot.addWidget(made)
    made.show()
    return made


def row_of(dialog, key):
    return [kind.key for kind in WINDOW_KINDS].index(key)


def test_the_dialog_offers_what_was_chosen_last(dialog, story):
    chosen = dialog.chosen
    assert chosen.kind.key == "docx"
    assert chosen.order == ExportOptions(tracked=True, author="Ada")
    assert chosen.path == story.with_name("story.tracked.docx")


def test_comments_belong_to_tracked_changes(dialog):
    assert dialog.comments.isEnabled()
    dialog.comments.setChecked(True)
    assert dialog.chosen.order.comments
    dialog.tracked.setChecked(False)
    assert not dialog.comments.isEnabled()
    assert not dialog.chosen.order.comments


def test_the_name_follows_the_kind_until_it_is_typed(dialog, story, qtbot):
    dialog.tracked.setChecked(False)
    assert dialog.chosen.path == story.with_name("story.restored.docx")
    dialog.list.setCurrentRow(row_of(dialog, "report"))
    assert dialog.chosen.path == story.with_name("story.changes.html")
    assert not dialog.tracked.isEnabled()
    dialog.place.selectAll()
    qtbot.keyClicks(dialog.place, "mine.html")
    dialog.list.setCurrentRow(row_of(dialog, "csv"))
    assert dialog.chosen.path == story.with_name("mine.html")
    dialog.place.selectAll()
    qtbot.keyClick(dialog.place, Qt.Key.Key_Delete)
    assert not dialog.box.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_return_exports_and_escape_does_not(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.rejected):
        dialog.show()
        qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
