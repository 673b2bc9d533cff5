"""What is handed over opens in the window that runs; other windows are programs of their own."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from editor.lists import ListStore
from editor.session.handing_over import HandingOver
from editor.ui.base.settings import APPEARANCE
from editor.ui.window.receiving import Receiving
from tests.ui.what_is_seen import messages_of

HAND_OVER = """
import sys
from pathlib import Path
from editor.session.handing_over import Handed, HandingOver
sys.exit(not HandingOver(Path(sys.argv[1])).hand_over(Handed(Path(sys.argv[2])), 30))
"""


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "handed-over"


@pytest.fixture
def receiving(window, folder):
    one = Receiving(HandingOver(folder), window)
    one.look()
    yield one
    one.close()


def hand_over(folder, path):
    return subprocess.Popen([sys.executable, "-c", HAND_OVER, str(folder), str(path)])


def ended(program):
    return program.poll() is not None


def test_another_start_opens_its_article_here(window, receiving, folder, story, qtbot):
    program = hand_over(folder, story)
    qtbot.waitUntil(lambda: ended(program), timeout=30_000)
    assert program.returncode == 0
    assert window.controller.article.path == story


def test_an_article_that_is_open_already_stays_as_it_is(opened, receiving, folder, story, qtbot):
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    review = opened.controller.session.review
    program = hand_over(folder, story)
    qtbot.waitUntil(lambda: ended(program), timeout=30_000)
    assert opened.controller.session.review is review
    assert messages_of(opened) == []


def test_unsaved_work_is_asked_about(opened, receiving, folder, qtbot, answers):
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    story = opened.controller.article.path
    other = story.with_name("other.txt")
    other.write_text("Something else.\n")
    program = hand_over(folder, other)
    qtbot.waitUntil(lambda: ended(program), timeout=30_000)
    qtbot.waitUntil(lambda: any(asked[0] == "unsaved" for asked in answers.asked))
    assert opened.controller.article.path == story  # the answer was to cancel


def test_an_open_question_is_answered_first(window, receiving, folder, story, qtbot):
    question = QDialog(window)
    seen = []

    def answer():
        seen.append(window.controller.article)
        question.accept()

    program = hand_over(folder, story)
    question.open()
    qtbot.waitUntil(lambda: ended(program), timeout=30_000)  # nobody waits for the answer
    QTimer.singleShot(0, answer)
    qtbot.waitUntil(lambda: window.controller.article is not None, timeout=30_000)
    assert seen == [None]
    assert window.controller.article.path == story


def test_a_window_receives_once_the_one_that_did_is_closed(window, folder, qtbot):
    first = HandingOver(folder)
    assert first.try_to_receive()
    mine = HandingOver(folder)
    receiving = Receiving(mine, window)
    receiving.look()
    assert not mine.receives
    first.close()
    qtbot.waitUntil(lambda: mine.receives)
    receiving.close()


CHANGE_LISTS = """
import sys
from pathlib import Path
from editor.engine.text.pairs import Pair
from editor.lists import ListStore
lists = ListStore(Path(sys.argv[1]))
for number in range(20):
    lists.extend("shared", "x.txt", [Pair(f"spun phrase {sys.argv[2]} {number}", "plain")])
"""


def test_two_programs_change_the_lists_without_losing_anything(tmp_path, window, program, qtbot):
    folder = program.user_lists.folder
    programs = [
        subprocess.Popen([sys.executable, "-c", CHANGE_LISTS, str(folder), str(number)])
        for number in range(2)
    ]
    assert [one.wait(120) for one in programs] == [0, 0]
    (shared,) = ListStore(folder).read().lists
    assert len(shared.pairs) == 40
    # The window that is open hears of them.
    qtbot.waitUntil(lambda: [len(one.pairs) for one in program.user_lists.stored.lists] == [40])


ALLOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from editor.ui.base.settings import Settings
app = QCoreApplication([])
settings = Settings(Path(sys.argv[1]))
for number in range(20):
    settings.allow(f"phrase {sys.argv[2]} {number}")
    settings.add_recent(Path(f"/news/{sys.argv[2]}-{number % 5}.txt"))
settings.allow("phrase", allowed=False)
"""


def test_two_programs_allow_phrases_without_losing_any(window, program, qtbot):
    program.settings.allow("phrase")
    heard = []
    program.settings.changed.connect(heard.append)
    programs = [
        subprocess.Popen([sys.executable, "-c", ALLOW, str(program.settings.file), str(number)])
        for number in range(2)
    ]
    for number in range(10):
        program.settings.allow(f"mine {number}")
    assert [one.wait(120) for one in programs] == [0, 0]
    program.settings.take_others()
    allowed = program.settings.allowed()
    assert sorted(allowed) == sorted(
        [f"phrase {who} {number}" for who in range(2) for number in range(20)]
        + [f"mine {number}" for number in range(10)]
    )
    assert len(program.settings.recent()) == 10
    assert "files/recent" in heard
    window.recent_menu.menu.aboutToShow.emit()
    assert len(window.recent_menu.menu.actions()) == 12


def test_what_another_program_sets_is_heard_of(window, program, qtbot):
    change = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication; "
        "from editor.ui.base.settings import APPEARANCE, Settings; app = QCoreApplication([]); "
        "one = Settings(Path(sys.argv[1])); one.set(APPEARANCE, 'dark'); one.sync()"
    )
    program.settings.sync()
    with qtbot.waitSignal(program.settings.changed, timeout=30_000):
        subprocess.run([sys.executable, "-c", change, str(program.settings.file)], check=True)
    assert program.settings.get(APPEARANCE) == "dark"


ALLOW_ONE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from editor.ui.base.settings import Settings
app = QCoreApplication([])
Settings(Path(sys.argv[1])).allow(sys.argv[2], allowed=sys.argv[3] == "yes")
"""


def test_a_phrase_that_another_window_allows_is_no_longer_marked_here(opened, program, qtbot):
    review = opened.controller.session.review

    def elsewhere(phrase, allowed):
        file = str(program.settings.file)
        subprocess.run(
            [sys.executable, "-c", ALLOW_ONE, file, phrase, allowed], check=True, timeout=120
        )

    elsewhere("Officers", "yes")
    qtbot.waitUntil(lambda: review.counts().allowed == 3)
    assert review.counts().open == 3
    assert not review.can_undo  # it was no decision made here
    elsewhere("Officers", "no")
    qtbot.waitUntil(lambda: review.counts().open == 6)


def test_what_is_allowed_here_stays_so_until_it_is_undone_here(opened, program):
    session = opened.controller.session
    session.go_next()
    session.allow_always()
    program.settings.allow("just lately")
    assert session.review.counts().allowed == 4
    session.undo()
    assert session.review.counts().allowed == 1
    assert program.settings.allowed() == ["just lately"]
