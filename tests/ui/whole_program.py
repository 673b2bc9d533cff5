"""The whole program as tests run it: a small engine, set answers, and its work done at once."""

import contextlib
import re

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from editor.engine.model.garbage import made_to_stay
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.lists import ListStore
from editor.originals.shelf import Shelf
from editor.paths import resources_folder
from editor.ui.ask.export_dialog import ExportChoice
from editor.ui.ask.questions import Answer
from editor.ui.window.application import create
from tests.at_once import AtOnce
from tests.triage.in_turn import InTurn

STORY = (
    "Port inquiry\n"
    "\n"
    "City officers just lately raised considerations with the operator.\n"
    "The officers were acquainted with the inquiry, and officers declined.\n"
)
WORDINGS = {
    "officers": ("officials", "agents"),
    "just lately": ("recently",),
    "considerations": ("concerns", "thoughts", "fears"),
    "acquainted": ("familiar",),
}


class PhraseEngine:
    """An engine that knows a few phrases; same face as the real one."""

    lacking = ""

    def survey(self, text, cancelled=None):
        return Evidence(spun=0.94)

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        start, end = span
        found = []
        for match in re.finditer("|".join(WORDINGS), text[start:end]):
            at = start + match.start()
            suggestions = tuple(
                Suggestion(wording, 0.9 / rank, "lexicon", f"Known to stand for “{wording}”.")
                for rank, wording in enumerate(WORDINGS[match.group()], 1)
            )
            found.append(
                Suspect(at, at + len(match.group()), match.group(), Kind.SPUN, 0.95, suggestions)
            )
        return found

    def facts(self, text, span, evidence, decisions=(), decided_spans=()):
        return None


class Answers:
    """Answers questions as a test has set them, and remembers what was asked."""

    def __init__(self):
        self.asked = []
        self.unsaved_answer = Answer.CANCEL
        self.disk_answer = Answer.CANCEL
        self.overwrite_answer = Answer.CANCEL
        self.resume_answer = Answer.RESUME
        self.revisions_answer = Answer.CANCEL
        self.recover_answer = Answer.RESUME
        self.discard_answer = Answer.CANCEL
        self.encoding_answer = None
        self.page_answer = None
        self.open_answer = None
        self.folder_answer = None
        self.list_answer = None
        self.shelf_files = []
        self.shelf_folder = None
        self.original_answer = None
        self.remove_answer = Answer.CANCEL
        self.trusted_answer = None
        self.save_answers = []
        self.export_answer = None

    def unsaved(self, saved_name, decisions, edits):
        self.asked.append(("unsaved", saved_name, decisions, edits))
        return self.unsaved_answer

    def changed_on_disk(self, path):
        self.asked.append(("changed_on_disk", path.name))
        return self.disk_answer

    def overwrite(self, path):
        self.asked.append(("overwrite", path.name))
        return self.overwrite_answer

    def resume(self, name, decided):
        self.asked.append(("resume", name, decided))
        return self.resume_answer

    def revisions(self, name, number):
        self.asked.append(("revisions", name, number))
        return self.revisions_answer

    def recover_changed(self, name, *, gone):
        self.asked.append(("recover_changed", name, gone))
        return self.recover_answer

    def discard_recovered(self, name, entries):
        self.asked.append(("discard_recovered", name, entries))
        return self.discard_answer

    def encoding(self, name, previews, now):
        self.asked.append(("encoding", [preview.encoding for preview in previews], now))
        return self.encoding_answer

    def page(self, name, pages):
        self.asked.append(("page", name, pages))
        return self.page_answer

    def open_path(self, folder):
        self.asked.append(("open_path", folder))
        return self.open_answer

    def folder_to_open(self, folder):
        self.asked.append(("folder_to_open", folder))
        return self.folder_answer

    def open_original(self, folder):
        self.asked.append(("open_original", folder))
        return self.original_answer

    def open_for_shelf(self, folder):
        self.asked.append(("open_for_shelf", folder))
        return self.shelf_files

    def folder_for_shelf(self, folder):
        self.asked.append(("folder_for_shelf", folder))
        return self.shelf_folder

    def delete_shelf(self, texts, places, folder):
        self.asked.append(("delete_shelf", texts, places, folder))
        return self.remove_answer

    def open_list(self, folder):
        self.asked.append(("open_list", folder))
        return self.list_answer

    def remove_list(self, name, pairs):
        self.asked.append(("remove_list", name, pairs))
        return self.remove_answer

    def open_trusted(self, title, folder):
        self.asked.append(("open_trusted", folder))
        return self.trusted_answer

    def save_path(self, suggested, title):
        self.asked.append(("save_path", suggested))
        return self.save_answers.pop(0) if self.save_answers else None

    def export(self, kinds, article, key, order):
        """`export_answer` is a key, an order and a path, or None."""
        self.asked.append(("export", key, order))
        self.offered_beside = article
        if self.export_answer is None:
            return None
        key, order, path = self.export_answer
        return ExportChoice(next(kind for kind in kinds if kind.key == key), order, path)


def start_program(folder, answers, resources, journals=None, executor=None):
    """The program with a shown window; settings, lists and journals are in `folder`.

    Its work is done at once, on this thread, unless there is an `executor`.
    """
    _, program = create(
        ["unspin"],
        folder / "settings.ini",
        questions=answers,
        executor=executor or AtOnce(),
        resources=resources,
        lists=ListStore(folder / "lists"),
        shelf=Shelf(folder / "originals"),
        journals=journals or folder / "journals",
        triage=folder / "triage",
        answering=InTurn,
    )
    program.window.show()
    return program


def start_as_users_do(folder):
    """The program in a window of 1280 by 800 pixels, its work done on threads as for a user."""
    with made_to_stay():
        _, program = create(
            ["unspin"],
            folder / "settings.ini",
            questions=Answers(),
            resources=resources_folder(),
            journals=folder / "journals",
        )
        program.window.resize(1280, 800)
        program.window.show()
    return program


def end_program(program):
    """Have it gone, whatever is open in it."""
    window = program.window
    window.controller.discard()
    window.close()
    window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.instance().setStyleSheet("")  # the next one starts as a program does


@contextlib.contextmanager
def look_kept(app):
    """The look that programs give the application is gone again afterwards."""
    before = (app.palette(), app.styleSheet(), app.font())
    yield
    app.setPalette(before[0])
    app.setStyleSheet(before[1])
    app.setFont(before[2])
