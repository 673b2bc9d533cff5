"""A scripted sitting in the real window, as a program of its own that can be killed at any time.

    python tests/crash/sitting.py ARTICLE JOURNALS DECISIONS [pasted]

If it is "pasted", the article is not opened: its text is pasted from the clipboard.

Prints a line whenever the window has confirmed a decision: how many lines the log has then, and
the hash of the text.
"""

import os
import sys
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer

from editor.article import Edit
from editor.article.article import text_sha256
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.lists import ListStore
from editor.ui.window.application import create
from tests.at_once import AtOnce
from tests.ui.whole_program import Answers


class EveryWord:
    """An engine to which every long word is suspect."""

    lacking = ""

    def survey(self, text, cancelled=None):
        return Evidence(spun=0.9)

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        found, at = [], span[0]
        for word in text[span[0] : span[1]].split(" "):
            if len(word) > 5 and word.isalpha():
                offered = (Suggestion(word.upper(), 0.9, "lexicon", "So it is."),)
                found.append(Suspect(at, at + len(word), word, Kind.SPUN, 0.9, offered))
            at += len(word) + 1
        return found

    def facts(self, text, span, evidence, decisions=(), decided_spans=()):
        return None


def decide(window, number):
    """One decision of the sitting; every kind comes up."""
    session = window.controller.session
    match number % 11:
        case 3:
            session.undo()
        case 4:
            session.redo()
        case 5:
            session.dismiss()
        case 6:
            session.accept_wording(f"own {number}")
        case 7:
            session.replace([Edit(0, "", f"{number} ")])
        case 9 if number % 44 == 9:
            window.controller.save()
        case _:
            session.accept(1)


def main():
    article, journals, decisions = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    folder, pasted = journals.parent, sys.argv[4:] == ["pasted"]
    answers = Answers()
    answers.save_answers = [folder / "kept.txt"]
    app, program = create(
        ["unspin"],
        folder / "settings.ini",
        questions=answers,
        executor=AtOnce(),
        lists=ListStore(folder / "lists"),
        journals=journals,
    )
    window = program.window
    window.show()
    if pasted:
        app.clipboard().setText(article.read_text("utf-8"))
        window.controller.paste()
    else:
        window.start(article)
    window.set_engine(EveryWord())
    done = 0

    def next_one():
        nonlocal done
        try:
            if window.controller.session.current is None:
                window.controller.session.go_next()
            decide(window, done)
            review = window.controller.session.review
            print(len(review.recorded.lines()), text_sha256(review.text), flush=True)
            done += 1
        except Exception:  # noqa: BLE001 whatever it is, the sitting must end
            traceback.print_exc()
            os._exit(1)
        if done == decisions:
            os._exit(0)  # a program that ends without closing anything

    timer = QTimer()
    timer.timeout.connect(next_one)
    timer.start(0)
    app.exec()


if __name__ == "__main__":
    main()
