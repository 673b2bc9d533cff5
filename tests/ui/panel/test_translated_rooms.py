"""What panel, list, log and dialogs make of values is translated as a whole, in every state."""

import re

import pytest
from PySide6.QtCore import QAbstractListModel, QLocale, Qt

from editor.article import Edit
from editor.engine.facts import Facts, Neighbour, PhraseCount, WeighedWording
from editor.engine.reading.evidence import Manner
from editor.review import Counts
from editor.ui.log.log_model import COLUMNS, LogModel
from editor.ui.panel.alike_dialog import AlikeDialog
from editor.ui.panel.end_page import EndPage
from editor.ui.panel.evidence_words import MANNERS
from editor.ui.panel.search_words_dialog import SearchWordsDialog
from editor.ui.panel.sentence import caption, decision, progress, sentence
from editor.ui.panel.side_panel import SidePanel
from editor.ui.panel.why_popup import WhyPopup
from editor.ui.session.search import Search
from editor.ui.suspects.suspects_list import SuspectsList
from editor.ui.text.hover import hover_text
from tests.ui.conftest import KNOWN, PORT
from tests.ui.window.test_translated import brackets, english, made_up, texts

__all__ = ["brackets", "made_up"]
NAMES = {"Ctrl", "Shift", "Return", "Close", "ZWSP", "nbsp", "br", "bow", "Bow", "Reason"}
"""Keys and buttons, which Qt translates itself, signs, and what the tests write."""
ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole),
    Qt.ItemDataRole.ToolTipRole,
)


@pytest.fixture(autouse=True)
def numbers(brackets):
    """Numbers as in German: in English, reasons stay as they are."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def left(*said):
    """The words of texts that are neither the article's nor translated."""
    known = NAMES | set(re.findall(r"\w+", PORT + " ".join(f"{KNOWN}")))
    known |= {word for _, _, wordings in KNOWN.values() for one in wordings for word in one.split()}
    return {text for text in said if not set(english(text)) <= known}


def cells(model):
    """All that a model shows or tells."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def shown(widget):
    return [text for _, text in texts(widget)]


def weighed(wording, usual, **known):
    nothing = {"seen": 0, "share": 0.0, "list_name": "", "is_variant": False}
    nothing |= {"times_here": 3.2, "other_phrases": (PhraseCount("bow", 2.0),), "times_left": 2.0}
    return WeighedWording(wording, usual, **(nothing | known))


AROUND = (Neighbour("moved", "moved"), Neighbour("corporations", "companies"))
WEIGHED = (
    *(weighed("companies", 2000.0), weighed("companies", 9.0, seen=12, share=0.6)),
    *(weighed("companies", 1.0, is_variant=True), weighed("companies", 0.2, list_name="bow")),
    weighed("companies", 0.0004),
)


@pytest.fixture
def why(qtbot, theme):
    """Makes the popup for what an engine found."""

    def make(found):
        popup = WhyPopup(theme, lambda item, done, stop: done(found))
        qtbot.addWidget(popup)
        return popup

    return make


@pytest.mark.parametrize("one", WEIGHED)
@pytest.mark.parametrize("manner", Manner)
def test_the_figures_of_why(port, why, one, manner):
    port.go("corporations")
    for around in ((AROUND, AROUND), (AROUND, ()), ((), AROUND)):
        popup = why(Facts(*around, (one,), 0.9, 0.8, manner, next(iter(MANNERS))))
        popup.show_for(port.session)
        assert left(*shown(popup)) == set()


@pytest.fixture
def decided(port):
    """A review with a step of every kind."""
    session, review = port.session, port.review
    port.go("just lately")
    session.accept(1)
    session.accept_alike("companies", port.ids("corporations")[:2])
    port.go("proof")
    session.dismiss()
    port.go("instructed")
    session.accept_wording("bow")
    port.go("Invoice")
    session.allow()
    port.go("12 months")
    session.allow_always()
    review.replace([Edit(0, "Port", "Bow")])
    session.undo()
    session.redo()
    session.revert(1)
    review.type(Edit(0, "", "x"))
    return port


def test_every_row_of_the_log(theme, decided):
    model = LogModel(theme)
    model.show(decided.review.changes())
    assert model.rowCount() > 9
    assert left(*cells(model)) == set()
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(len(COLUMNS))]
    assert left(*headings) == set()


def test_every_step_can_be_undone_by_name(qtbot, theme, settings, decided):
    panel = SidePanel(theme, settings)
    qtbot.addWidget(panel)
    panel.set_session(decided.session)
    steps = 0
    while decided.review.can_undo:
        assert left(*shown(panel)) == set()
        decided.session.undo()
        panel.set_session(decided.session)
        steps += 1
    assert steps > 8


def test_every_suspect_in_every_state(qtbot, theme, decided):
    review = decided.review
    for item in review.items():
        decided.session.go_to(item.id)
        said = [caption(review, item, search) for search in Search]
        said += [decision(review, item), hover_text(item), sentence(review.text, item, "bow")[1]]
        assert left(*said) == set()
    listed = SuspectsList(theme)
    qtbot.addWidget(listed)
    listed.set_session(decided.session)
    assert left(*shown(listed), *cells(listed._model)) == set()


@pytest.mark.parametrize("search", Search)
def test_how_far_the_review_is(settings, make_port, search):
    port = make_port()
    assert left(*progress(port.review, settings, search)) == set()
    assert left(*progress(make_port(analysed=False).review, settings, search)) == set()
    for item in port.review.items():
        port.review.dismiss(item.id)
    assert left(*progress(port.review, settings, search)) == set()


def test_dialogs_about_many_places(qtbot, theme, port):
    port.go("corporations")
    dialog = AlikeDialog(theme, port.session)
    qtbot.addWidget(dialog)
    assert left(*shown(dialog), *cells(dialog._model)) == set()
    dialog._tick_none()
    assert left(*shown(dialog), *cells(dialog._model)) == set()


def test_words_to_search_for(qtbot):
    dialog = SearchWordsDialog(["“bow”"])
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert left(*shown(dialog)) == set()


def test_the_end_of_the_review(qtbot, theme, settings):
    page = EndPage(theme, settings)
    qtbot.addWidget(page)
    page.show_counts(Counts(total=4, open=0, accepted=1, by_hand=1, dismissed=1, allowed=1))
    assert left(*shown(page)) == set()
