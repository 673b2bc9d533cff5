"""The side panel, driven as a person drives it, on a real review."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from editor.article import Edit
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, SuggestionSource
from editor.ui.base.theme import Theme
from editor.ui.panel.sentence import progress
from editor.ui.panel.side_panel import SidePanel
from editor.ui.panel.suggestion_list import ROWS, SuggestionList
from editor.ui.session.search import Search
from editor.ui.widgets.elided_label import ElidedLabel
from editor.ui.widgets.rich_label import RichLabel, TextRun, lay_out
from tests.ui.whole_program import look_kept


class Shown:
    """A side panel in a shown window, and what a person sees of it."""

    def __init__(self, qtbot, theme, settings, session=None):
        self.qtbot = qtbot
        self.panel = SidePanel(theme, settings)
        qtbot.addWidget(self.panel)
        self.panel.set_session(session)
        self.panel.resize(360, 720)
        self.panel.show()
        self.panel.activateWindow()
        qtbot.waitUntil(self.panel.isActiveWindow)
        self.list = self.panel.findChild(SuggestionList, "suggestions")
        self.own = self.panel.findChild(QLineEdit, "own_wording")

    def label(self, name):
        label = self.panel.findChild(QLabel, name) or self.panel.findChild(RichLabel, name)
        return label.text() if label.isVisibleTo(self.panel) else ""

    @property
    def caption(self):
        label = self.panel.findChild(ElidedLabel, "suspect_caption")
        return label.accessibleName() if label.isVisibleTo(self.panel) else ""

    @property
    def message(self):
        return self.label("panel_message")

    @property
    def sentence(self):
        return self.panel.findChild(RichLabel, "suspect_sentence")

    def runs(self, **look):
        """What stands in the sentence with this look."""
        return [
            run.text
            for run in self.sentence._runs
            if all(getattr(run, key) == value for key, value in look.items())
        ]

    def button(self, name):
        return self.panel.findChild(QPushButton, name)

    def click(self, name):
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def visible(self, name):
        return self.panel.findChild(QWidget, name).isVisibleTo(self.panel)

    def offered(self):
        return [
            self.list.model().index(row, 0).data() for row in range(self.list.model().rowCount())
        ]

    def keys(self, widget, *keys):
        for key in keys:
            self.qtbot.keyClick(widget, key)


@pytest.fixture
def shown(qtbot, theme, settings, port):
    made = Shown(qtbot, theme, settings, port.session)
    port.go("in accordance with")
    return made


# ------------------------------------------------------------------------------- what is seen


def test_shows_the_suspect_in_its_sentence_with_what_would_stand_there(shown):
    assert shown.caption == "5 of 17 · spun phrase · sure"
    assert shown.runs(struck=True) == ["in accordance with"]
    assert shown.runs(role="restored") == ["according to"]
    assert "cargo without permits, " in shown.sentence.text()
    assert "“We instructed" not in shown.sentence.text()


def test_offers_suggestions_best_first_with_the_first_selected(shown):
    assert shown.offered() == ["according to", "in line with", "based on"]
    assert shown.panel.selected_rank == 1
    spoken = shown.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1. according to, 96 percent. Reason 1."


def test_where_the_words_of_an_original_stand_is_seen_at_the_end_of_a_long_reason(shown):
    looks = []
    for number in (3, 4):
        reason = f"“as told by three” stands in {'harbour_inquiry_' * 12}.html, paragraph {number}."
        one = Suggestion("as told by", 0.9, SuggestionSource.ORIGINAL, reason)
        shown.list.show_suggestions([one], Kind.SPUN, 1)
        index = shown.list.model().index(0, 0)
        assert reason in index.data(Qt.ItemDataRole.ToolTipRole)
        assert reason in index.data(Qt.ItemDataRole.AccessibleTextRole)
        looks.append(shown.list.grab().toImage())
    assert looks[0] != looks[1]


def test_sentence_follows_the_selected_suggestion(shown):
    shown.panel.focus_suggestions()
    shown.keys(shown.list, Qt.Key.Key_Down)
    assert shown.runs(role="restored") == ["in line with"]
    shown.keys(shown.list, Qt.Key.Key_3)
    assert shown.runs(role="restored") == ["based on"]
    assert shown.panel.selected_rank == 3


def test_sentence_follows_the_own_wording_while_it_is_typed(shown, qtbot):
    qtbot.keyClicks(shown.own, "as told by")
    assert shown.runs(role="restored") == ["as told by"]
    assert shown.panel.wording == "as told by"
    shown.own.clear()
    assert shown.runs(role="restored") == ["according to"]


def test_text_of_the_article_is_never_markup(shown, port):
    port.go("considerations", 1)
    assert "<b>too</b>" in shown.sentence.text()


def test_hidden_character_is_named(shown, port):
    port.go("a\u200bgo")
    assert shown.runs(struck=True) == ["a⟨ZWSP⟩go"]
    assert shown.caption.endswith("hidden character · sure")


def test_line_to_be_removed_says_so(shown, port):
    port.go("Click here & subscribe")
    assert shown.offered() == ["remove"]
    assert shown.runs(role="restored") == ["remove"]
    shown.click("accept_button")
    assert "Click here" not in port.review.text


def test_each_suggestion_has_one_line_for_its_reason_and_the_rest_in_its_tool_tip(shown):
    long = "It stands for this in spun texts, as far as those that were read can tell, " * 3
    many = [Suggestion(f"wording {n} " * n, 0.5 / n, "lexicon", long) for n in range(1, 10)]
    shown.list.show_suggestions(many, Kind.SPUN, 1)
    heights = {shown.list.sizeHintForRow(row) for row in range(9)}
    assert len(heights) == 1
    assert heights.pop() < 3 * shown.panel.fontMetrics().height()
    assert long in shown.list.model().index(8, 0).data(Qt.ItemDataRole.ToolTipRole)


NO_POPUPS = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
"""The offscreen platform says so for every popup."""
PLACES = ("suggestions", "own_wording", "accept_button", "dismiss_button", "allow_button")


@pytest.mark.parametrize("size", [(370, 690), (310, 480), (300, 290)])
def test_suggestions_and_buttons_stay_where_they_are(shown, port, size):
    """Panels of windows of 1280 x 800, 900 x 600 and 640 x 400, all suspects one after another."""
    shown.panel.resize(*size)
    for _ in range(4):  # layouts inside layouts: each takes a turn of the event loop
        QApplication.processEvents()
    seen = set()
    for item in port.review.items():
        port.session.go_to(item.id)
        parts = [shown.panel.findChild(QWidget, name) for name in PLACES]
        # A suspect without suggestions has a sentence in their place.
        parts[0] = parts[0].parentWidget()
        boxes = [QRect(part.mapTo(shown.panel, QPoint(0, 0)), part.size()) for part in parts]
        assert all(shown.panel.rect().contains(box) for box in boxes)
        seen.add(tuple(box.getRect() for box in boxes))
    assert len(seen) == 1


@pytest.mark.parametrize("size", [(370, 690), (310, 480)])
def test_five_suggestions_need_no_scroll_bar(shown, size, qtbot):
    shown.panel.resize(*size)
    five = [Suggestion(f"wording {n}", 0.5 / n, "lexicon", "So. " * 40) for n in range(1, 6)]
    shown.list.show_suggestions(five, Kind.SPUN, 1)
    bar = shown.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert not shown.panel.findChildren(QScrollArea)


def test_long_sentence_is_cut_to_the_lines_there_are_and_whole_in_its_tool_tip(shown, port):
    whole = shown.sentence.accessibleName()
    height = 500
    while not shown.sentence.text().endswith("…"):
        height -= 10  # how low it must be depends on the fonts
        shown.panel.resize(300, height)
        assert shown.sentence.isVisible()
    assert shown.sentence.heightForWidth(shown.sentence.width()) <= shown.sentence.height()
    assert shown.runs(struck=True) == ["in accordance with"]
    assert shown.runs(role="restored") == ["according to"]
    assert shown.sentence.text().endswith("…")
    assert shown.sentence.accessibleName() == shown.sentence.toolTip() == whole


def test_one_click_selects_and_two_accept(shown, port, qtbot):
    second = shown.list.visualRect(shown.list.model().index(1, 0)).center()
    qtbot.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert shown.panel.selected_rank == 2
    assert port.at_hand == "in accordance with"
    qtbot.mouseDClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert "in line with three officers" in port.review.text


@NO_POPUPS
def test_own_wording_completes_from_what_was_put_in_elsewhere(shown, port, qtbot):
    port.go("just lately")
    port.session.accept_wording("in recent weeks")
    port.go("proof")
    shown.own.setFocus()
    popup = shown.own.completer().popup()
    qtbot.keyClicks(shown.own, "in r")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    assert shown.runs(role="restored") == ["in recent weeks"]
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert "about in recent weeks." in port.review.text


@NO_POPUPS
def test_what_is_typed_is_accepted_by_one_return_although_more_is_offered(shown, port, qtbot):
    port.go("just lately")
    port.session.accept_wording("in recent weeks")
    port.go("proof")
    shown.own.setFocus()
    popup = shown.own.completer().popup()
    qtbot.keyClicks(shown.own, "in re")
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert "about in re." in port.review.text
    assert not popup.isVisible()


def test_looks_of_runs_are_counted_in_the_units_of_qt(theme):
    laid = lay_out([TextRun("🙂 a"), TextRun("b", struck=True), TextRun("🙂")], theme.sans(), theme)
    assert [(f.start, f.length) for f in laid.layout.formats()] == [(0, 4), (4, 1), (5, 2)]


def test_suspect_without_suggestions_asks_for_own_wording(shown, port, qtbot):
    port.go("12 months")
    assert not shown.visible("suggestions")
    assert shown.panel.selected_rank is None
    assert not shown.button("accept_button").isEnabled()
    shown.panel.focus_suggestions()
    assert shown.own.hasFocus()
    qtbot.keyClicks(shown.own, "a year")
    assert shown.button("accept_button").isEnabled()
    shown.click("accept_button")
    assert "They moved a year" in port.review.text


def test_typing_elsewhere_keeps_choice_and_own_wording(shown, port, qtbot):
    shown.list.select(2)
    shown.own.setText("as told by")
    port.session.type(Edit(0, "", "The "))
    qtbot.waitUntil(lambda: shown.sentence.text().startswith("Two corporations"))
    assert shown.list.rank == 2
    assert shown.own.text() == "as told by"


# --------------------------------------------------------------------------------- deciding


def test_return_in_the_list_accepts_the_selected_and_goes_on(shown, port):
    shown.panel.focus_suggestions()
    assert shown.list.hasFocus()
    shown.keys(shown.list, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert "permits, in line with three" in port.review.text
    assert port.at_hand == "officers"
    assert shown.panel.selected_rank == 1


def test_two_quick_accepts_never_carry_a_rank_over(shown, port):
    shown.list.select(3)
    shown.panel.accept()
    shown.panel.accept()
    assert "permits, based on three officials" in port.review.text


def test_double_click_accepts(shown, port, qtbot):
    middle = shown.list.visualRect(shown.list.model().index(1, 0)).center()
    for press in (qtbot.mouseClick, qtbot.mouseDClick):
        press(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert "in line with three" in port.review.text


def test_return_in_own_wording_accepts_it_and_goes_on_with_an_empty_field(shown, port, qtbot):
    qtbot.keyClicks(shown.own, " as told by ")
    shown.keys(shown.own, Qt.Key.Key_Return)
    assert "permits, as told by three" in port.review.text
    assert port.at_hand == "officers"
    assert shown.own.text() == ""
    assert not shown.own.isUndoAvailable()


def test_return_in_an_empty_own_wording_changes_nothing(shown, port):
    before = port.review.text
    shown.keys(shown.own, Qt.Key.Key_Return)
    assert port.review.text == before
    assert port.at_hand == "in accordance with"


def test_accept_prefers_what_was_typed(shown, port):
    shown.own.setText("said")
    shown.panel.accept()
    assert "permits, said three" in port.review.text


def test_buttons_decide(shown, port):
    shown.click("dismiss_button")
    assert port.item("in accordance with").state == "dismissed"
    assert port.at_hand == "officers"
    shown.click("allow_button")
    assert {port.review.item(i).state for i in port.ids("officers")} == {"allowed"}
    port.go("Invoice")
    shown.click("allow_always_button")
    assert port.review.log.events[-1]["scope"] == "always"


def test_alike_and_why_are_asked_for(shown, port, qtbot):
    port.go("officers")
    assert shown.button("accept_alike_button").title == "All alike (3)"
    with qtbot.waitSignal(shown.panel.alike_requested):
        shown.click("accept_alike_button")
    with qtbot.waitSignal(shown.panel.why_requested):
        shown.click("why_button")


@pytest.mark.parametrize("name", ["suggestions", "own_wording"])
def test_escape_goes_back_to_the_text(shown, qtbot, name):
    with qtbot.waitSignal(shown.panel.escaped):
        shown.keys(shown.panel.findChild(QWidget, name), Qt.Key.Key_Escape)


# ------------------------------------------------------------------------ decided, undo, empty


def test_decided_suspect_says_what_was_decided_and_takes_it_back(shown, port):
    id_ = port.id("in accordance with")
    shown.panel.accept()
    port.session.go_to(id_)
    assert shown.message == "Accepted: according to"
    assert shown.runs(struck=True) == ["in accordance with"]
    assert not shown.visible("own_wording")
    assert shown.panel.selected_rank is None
    shown.click("revert_button")
    assert port.item("in accordance with").state == "open"
    assert "in accordance with three" in port.review.text
    assert shown.visible("own_wording")


@pytest.mark.parametrize(
    ("decide", "message"),
    [
        ("dismiss_button", "Dismissed."),
        ("allow_button", "Phrase allowed."),
        ("allow_always_button", "Phrase allowed always."),
    ],
)
def test_kept_suspect_can_be_taken_up_again(shown, port, decide, message):
    id_ = port.id("in accordance with")
    shown.click(decide)
    port.session.go_to(id_)
    assert shown.message == message
    shown.click("revert_button")
    assert port.review.item(id_).state == "open"
    assert shown.offered() == ["according to", "in line with", "based on"]


def test_undo_line_names_the_step_and_takes_it_back(shown, port):
    assert not shown.visible("undo_button")
    port.go("corporations")
    port.session.accept_alike("companies", port.ids("corporations"))
    assert (
        shown.button("undo_button").accessibleName() == "↶ Undo: corporations → companies, 3 places"
    )
    shown.click("undo_button")
    assert port.review.text.count("corporations") == 3
    assert not shown.visible("undo_button")


def test_without_article_and_while_looking_and_with_nothing_found(
    qtbot, theme, settings, make_port
):
    shown = Shown(qtbot, theme, settings)
    assert shown.message == "No article is open."
    waiting = make_port(analysed=False)
    shown.panel.set_session(waiting.session)
    assert shown.message == "Looking for suspects…"
    waiting.review.set_evidence(Evidence())
    assert shown.message == "Looking for suspects…"
    waiting.session.set_search(Search.ENDED)
    qtbot.waitUntil(lambda: shown.message == "No suspects found.")
    assert not shown.visible("own_wording")


def test_suggestions_keep_their_rows_apart_when_the_size_of_the_font_changes(
    qtbot, qapp, settings, port
):
    with look_kept(qapp):
        theme = Theme("light")
        theme.apply(qapp)
        shown = Shown(qtbot, theme, settings, port.session)
        port.session.go_next()
        for scale in (150, 80, 100):
            theme.set_scale(scale)
            rows = shown.list
            height = rows.sizeHintForRow(0)
            assert rows.visualRect(rows.model().index(0, 0)).height() == height
            assert rows.maximumHeight() == ROWS * height


def test_a_decided_suspect_says_how_far_the_search_is_and_what_to_do_in_two_lines(shown, port):
    port.session.go_next()
    decided = port.session.current
    port.session.dismiss()
    port.session.set_search(Search.CHECKING)
    port.session.go_to(decided)
    assert shown.label("panel_hint") == (
        "Looking for suspects… 17 so far\nPress F8 to go to the next one."
    )


def test_tells_how_many_there_are_before_one_is_at_hand(qtbot, theme, settings, port):
    shown = Shown(qtbot, theme, settings, port.session)
    assert shown.message == "17 suspects left to decide."
    assert shown.caption == ""


def test_undo_has_the_room_of_what_is_not_beside_it(shown, port, qtbot):
    port.session.dismiss()
    undo, always = shown.button("undo_button"), shown.button("allow_always_button")
    qtbot.waitUntil(lambda: undo.isVisible() and always.isVisible())
    before, row = undo.width(), undo.height()
    assert row >= always.height()
    while port.review.counts().open:
        port.session.dismiss()
    qtbot.waitUntil(always.isHidden)
    qtbot.waitUntil(lambda: undo.width() >= before + always.width())
    assert undo.height() == row


def test_of_one_suspect_it_is_not_said_that_all_are_decided(qtbot, theme, settings, make_port):
    port = make_port("Then officers said so.\n")
    one = Shown(qtbot, theme, settings, port.session)
    port.session.go_next()
    port.session.dismiss()
    assert one.label("end_title") == "The only suspect is decided"
    assert port.messages[-1] == "The only suspect is decided."
    assert progress(port.review, settings, Search.ENDED)[0] == "The only one is decided."


def test_all_decided_ends_in_a_page_that_counts_and_offers_what_comes_next(shown, port, qtbot):
    port.session.accept_wording("as told by")
    port.session.accept(1)
    port.session.allow()
    while port.review.counts().open:
        port.session.dismiss()
    counts = port.review.counts()
    assert shown.label("end_title") == "All 17 suspects decided"
    fields = ("accepted", "by_hand", "dismissed", "allowed")
    told = [int(shown.label(f"end_{field}")) for field in fields]
    assert told == [getattr(counts, field) for field in fields]
    assert sum(told) == 17
    for id_ in ("save", "show_compare", "export_report", "next_article"):
        with qtbot.waitSignal(shown.panel.action_requested) as asked:
            shown.click(f"end_{id_}")
        assert asked.args == [id_]
    shown.panel.show_saved("Saved as /x/story.restored.txt.", saved=True)
    assert shown.label("end_saved") == "Saved as /x/story.restored.txt."
    assert not shown.visible("end_save")
    port.session.undo()
    assert not shown.visible("end_page")


def test_the_end_page_waits_for_the_search(shown, port, qtbot):
    port.session.set_search(Search.CHECKING)
    while port.review.counts().open:
        port.session.dismiss()
    assert not shown.visible("end_page")
    assert shown.message == "Looking for suspects… 17 so far"
    port.session.set_search(Search.ENDED)
    qtbot.waitUntil(lambda: shown.visible("end_page"))


def test_lets_go_of_the_review(shown, port):
    shown.panel.set_session(None)
    port.go("officers")
    port.session.accept(1)
    assert shown.message == "No article is open."
    shown.panel.accept()
    assert port.review.text.count("officials") == 2


# --------------------------------------------------------------------------- keys and speech


def test_buttons_show_the_keys_of_the_actions_as_they_change(shown, settings):
    assert shown.button("accept_button").accessibleDescription() == "Ctrl+Return"
    settings.set_keys("accept", ["F2"])
    assert shown.button("accept_button").accessibleDescription() == "F2"
    assert shown.button("dismiss_button").accessibleDescription() == "Ctrl+Shift+Return"
    settings.set_keys("accept", [])
    assert shown.button("accept_button").accessibleDescription() == ""


def test_undo_key_leaves_the_field_when_it_has_nothing_to_undo(shown, port, qtbot):
    undo = QAction("Undo", shown.panel)
    undo.setShortcut(QKeySequence.StandardKey.Undo)
    undo.triggered.connect(port.session.undo)
    shown.panel.addAction(undo)
    shown.panel.accept()
    qtbot.mouseClick(shown.own, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(shown.own.hasFocus)
    qtbot.keyClicks(shown.own, "x")
    qtbot.keyClick(shown.own, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.own.text() == ""
    assert "according to" in port.review.text
    qtbot.keyClick(shown.own, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "according to" not in port.review.text


def test_everything_that_takes_keys_has_a_name(shown):
    for widget in shown.panel.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(shown.panel):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    assert "becomes according to" in shown.sentence.accessibleName()


@pytest.mark.parametrize("width", [300, 360, 500])
def test_all_widgets_stay_inside_the_panel(shown, qtbot, width):
    shown.panel.resize(width, 720)
    qtbot.waitUntil(lambda: shown.list.viewport().width() > width - 60)
    buttons = [shown.button(f"{id_}_button") for id_ in ("accept", "dismiss", "allow")]
    for widget in (shown.list, shown.own, *buttons):
        corner = widget.mapTo(shown.panel, widget.rect().bottomRight())
        assert corner.x() < width
        assert corner.y() < 720
    tops = [shown.list.visualRect(shown.list.model().index(row, 0)) for row in range(3)]
    assert all(one.bottom() < other.top() for one, other in pairwise(tops))
