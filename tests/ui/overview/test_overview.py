"""The overview, as people use it: figures by paragraph, kind, source and phrase; all lead there."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip

from editor.engine.reading.evidence import Evidence
from editor.ui.base.roles import THEMES
from editor.ui.base.theme import Theme
from editor.ui.overview.bar_painting import LOOKS, short_name
from editor.ui.overview.figure_list import TARGET, FigureList
from editor.ui.overview.figure_rows import ROW, Fill
from editor.ui.overview.overview_view import OverviewView
from tests.ui.what_is_seen import point_at


class Shown:
    """An overview in a shown window, and what a person sees of it."""

    def __init__(self, qtbot, theme, session):
        self.qtbot = qtbot
        self.view = OverviewView(theme)
        qtbot.addWidget(self.view)
        self.view.set_session(session)
        self.view.resize(1000, 600)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.view.setFocus()
        self.paragraphs = self.view.findChild(FigureList, "overview_paragraphs")
        self.tallies = self.view.findChild(FigureList, "overview_tallies")
        self.filtered = []
        self.view.filter_requested.connect(self.filtered.append)

    def rows(self, listed):
        model = listed.model()
        return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]

    def row(self, name):
        return next(row for row in self.rows(self.tallies) if row.name.startswith(name))

    def index(self, listed, name):
        number = next(n for n, row in enumerate(self.rows(listed)) if row.name.startswith(name))
        return listed.model().index(number, 0)

    def click(self, listed, name):
        index = self.index(listed, name)
        listed.scrollTo(index)
        place = listed.visualRect(index).center()
        self.qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def point(self, listed, name):
        place = QPointF(listed.visualRect(self.index(listed, name)).center())
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            listed.viewport().mapToGlobal(place),
            *(Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
        )
        QApplication.sendEvent(listed.viewport(), move)

    def label(self, name):
        return self.view.findChild(QLabel, f"overview_{name}").text()


@pytest.fixture
def shown(qtbot, theme, port):
    return Shown(qtbot, theme, port.session)


def test_every_paragraph_has_its_figures(shown):
    first, second, *_ = shown.rows(shown.paragraphs)
    assert (first.number, first.values) == ("1", ("–", "–", "6"))
    assert first.detail == "Paragraph 1: 6 words, 0 % of them suspect. No suspects."
    assert second.name.startswith("City officials just lately raised")
    assert second.values == ("38 %", "6", "24")
    assert second.detail == (
        "Paragraph 2: 24 words, 38 % of them suspect. 6 suspects: 6 open, 5 of them sure, and 0 "
        "decided."
    )


def test_kinds_sources_and_phrases_have_theirs(shown, port):
    port.go("corporations")
    port.session.accept(1)
    port.go("corporations", 1)
    port.session.dismiss()
    shown.qtbot.waitUntil(lambda: shown.row("corporations").values[1] == "1")
    assert shown.row("corporations → companies").values == ("3", "1", "1", "0", "1", "0")
    assert shown.row("corporations").detail == (
        "“corporations”: 3 suspects; 1 open, 1 accepted, 0 worded by hand, 1 kept, 0 allowed. "
        "It became “companies” 1 time."
    )
    counts = port.review.counts()
    kinds = [row for row in shown.rows(shown.tallies) if row.bar][: len(counts.by_kind)]
    assert sum(int(row.values[1]) for row in kinds) == counts.open
    assert shown.row("Spinners’ lists").detail.startswith("Spinners’ lists: 16 suspects")
    assert shown.label("decided") == f"2 of {counts.total} decided"


def test_a_paragraph_leads_to_its_first_open_suspect(shown, port):
    port.go("just lately")
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: shown.rows(shown.paragraphs)[1].values[1] == "5")
    shown.click(shown.paragraphs, "City officials")
    assert port.at_hand == "considerations"
    shown.click(shown.paragraphs, "Port inquiry")
    assert port.shown[-1] == ""
    assert port.at_hand == "considerations"


def test_keys_move_through_paragraphs_and_go_there(shown, port):
    assert shown.paragraphs.hasFocus()
    assert shown.label("detail").startswith("Paragraph 1: ")
    for _ in range(2):
        shown.qtbot.keyClick(shown.paragraphs, Qt.Key.Key_Down)
    assert shown.label("detail").startswith("Paragraph 3: ")
    shown.qtbot.keyClick(shown.paragraphs, Qt.Key.Key_Return)
    assert port.at_hand == "instructed"
    shown.qtbot.keyClick(shown.paragraphs, Qt.Key.Key_Tab)
    assert shown.tallies.hasFocus()
    assert shown.label("detail").startswith("Spun phrase: ")
    for _ in range(10):
        shown.qtbot.keyClick(shown.tallies, Qt.Key.Key_Down)
    assert not shown.tallies.row_at_hand.heading
    with shown.qtbot.waitSignal(shown.view.escaped):
        shown.qtbot.keyClick(shown.tallies, Qt.Key.Key_Escape)


def test_the_numbers_under_the_pointer_are_shown(shown):
    shown.point(shown.tallies, "Number")
    assert shown.label("detail").startswith("Number: 1 suspect; 1 open")
    QApplication.sendEvent(shown.tallies.viewport(), QEvent(QEvent.Type.Leave))
    assert shown.label("detail").startswith("Paragraph 1: ")


def test_a_phrase_filters_the_list_and_leads_there(shown, port):
    shown.click(shown.tallies, "officers")
    assert shown.filtered == ["officers"]
    assert port.at_hand == "officers"
    shown.click(shown.tallies, "Hidden character")
    assert port.at_hand == "a\u200bgo"
    assert shown.filtered == ["officers"]


def test_a_paragraph_that_was_removed_says_so(shown, port, qtbot):
    port.go("Click here & subscribe")
    port.session.accept(1)
    qtbot.waitUntil(lambda: shown.rows(shown.paragraphs)[-1].name == "(nothing is left)")
    assert shown.rows(shown.paragraphs)[-1].values == ("–", "0", "0")


def test_headings_lead_nowhere(shown, port):
    shown.click(shown.tallies, "Where suggestions come from")
    assert port.session.current is None


def test_the_lists_that_an_unknown_spinner_draws_on(qtbot, theme, port):
    evidence = Evidence(
        any_share=0.4,
        spun=0.4,
        mixture=(0.5, 0.2, 0.3),
        lists=("thesaurus", "academic", "wordnet"),
    )
    port.review.set_evidence(evidence)
    shown = Shown(qtbot, theme, port.session)
    assert shown.row("the work of a spinner that takes synonyms").values == ("80 %",)
    assert shown.row("the work of a rewriter of papers").values == ("20 %",)
    assert "It reads like the work of a spinner" in shown.label("verdict")


def test_before_the_analysis_nothing_is_claimed(qtbot, theme, make_port):
    shown = Shown(qtbot, theme, make_port(analysed=False).session)
    assert shown.label("title") == "Looking for suspects…"
    assert shown.label("decided") == "0 decided, 0 found so far"
    assert shown.rows(shown.tallies) == []


def test_nothing_is_read_while_it_is_hidden(shown, port, qtbot):
    shown.view.hide()
    before = shown.rows(shown.paragraphs)
    port.go("just lately")
    port.session.accept(1)
    qtbot.wait(20)
    assert shown.rows(shown.paragraphs) == before
    shown.view.show()
    qtbot.waitUntil(lambda: shown.rows(shown.paragraphs)[1].values[1] == "5")


def test_every_row_says_its_figures_to_screen_readers(shown):
    for listed in (shown.paragraphs, shown.tallies):
        spoken = QAccessible.queryAccessibleInterface(listed)
        assert spoken.text(QAccessible.Text.Name)
        for at, row in enumerate(shown.rows(listed)):
            name = spoken.child(at).text(QAccessible.Text.Name)
            assert name == (row.detail or ", ".join((row.name, *row.values)))
            assert listed.visualRect(listed.model().index(at, 0)).height() >= TARGET


@pytest.mark.parametrize("mode", THEMES)
def test_bars_are_drawn_in_the_colours_of_the_theme(qtbot, port, mode):
    port.go("just lately")
    port.session.accept(1)
    shown = Shown(qtbot, Theme(mode), port.session)
    box = shown.paragraphs.visualRect(shown.index(shown.paragraphs, "City"))
    image = shown.paragraphs.viewport().grab(box).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())}
    for fill in (Fill.DECIDED, Fill.SURE, Fill.LIKELY):
        assert {THEMES[mode][LOOKS[fill].tint], THEMES[mode][LOOKS[fill].line]} <= seen


def test_no_two_parts_of_a_bar_differ_by_colour_alone():
    parts = (Fill.DECIDED, Fill.SURE, Fill.LIKELY, Fill.POSSIBLE)
    looks = {(LOOKS[f].pattern, LOOKS[f].outline, LOOKS[f].tint == LOOKS[f].line) for f in parts}
    assert len(looks) == len(parts)


@pytest.mark.parametrize(("width", "height"), [(640, 376), (900, 560), (1900, 1000)])
def test_names_and_bars_keep_their_room(opened, qtbot, width, height):
    opened.actions_by_id["show_overview"].trigger()
    opened.resize(width, height)
    assert opened.width() == width
    lists = opened.pages.overview.findChildren(FigureList)
    assert all(one.viewport().height() > 4 * TARGET for one in lists)
    assert all(one.horizontalScrollBar().maximum() == 0 for one in lists)


def test_in_the_window_it_has_a_key_and_leads_back_to_the_text(opened, qtbot):
    qtbot.keyClick(opened, Qt.Key.Key_F4)
    assert opened.pages.page == "show_overview"
    listed = opened.pages.overview.findChild(FigureList, "overview_paragraphs")
    assert listed.hasFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert opened.pages.page == "show_review"
    qtbot.keyClick(opened, Qt.Key.Key_F4)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert opened.pages.page == "show_review"
    assert opened.controller.session.current is not None
    assert opened.pages.article_view.hasFocus()


def test_a_phrase_that_is_chosen_is_what_the_suspects_list_shows(opened, qtbot):
    opened.actions_by_id["show_overview"].trigger()
    listed = opened.pages.overview.findChild(FigureList, "overview_tallies")
    qtbot.waitUntil(lambda: listed.model().rowCount() > 0)  # it is read part by part
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_End)
    phrase = listed.row_at_hand.words
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert opened.pages.page == "show_review"
    assert opened.controller.session.current_item.spun == phrase
    assert opened.findChild(QLineEdit, "suspects_filter").text() == phrase


def test_of_a_name_without_room_the_ending_is_seen_and_all_of_it_is_told(shown):
    index = shown.index(shown.tallies, "Spinners’ lists")
    row, whole = index.data(ROW), "Spinners’ lists"
    told = []
    for width in (1800, 560, 480):
        shown.view.resize(width, 400)
        QApplication.processEvents()
        point_at(shown.tallies, shown.tallies.visualRect(index).center())
        told.append(QToolTip.text())
    assert told[0] == ""
    assert whole in told[1:]  # how much room there is depends on the font
    short = short_name(row, shown.view._theme, 90)
    assert short.startswith("S")
    assert short.endswith("ts")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(whole)


def test_of_a_paragraph_its_beginning_is_seen(shown):
    row = shown.rows(shown.paragraphs)[1]
    assert short_name(row, shown.view._theme, 90).endswith("…")
    index = shown.paragraphs.model().index(1, 0)
    shown.view.resize(560, 400)
    assert shown.paragraphs.tip_words(index) == ""
