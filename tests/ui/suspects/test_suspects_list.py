"""The suspects list, driven as a person drives it, on a real review."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget

from editor.article import Edit
from editor.engine.suspect import Kind
from editor.review import Change, ChangeOrigin
from editor.review.suspect_rows import ListOptions, rows, select
from editor.ui.suspects.suspects_list import SuspectsList
from editor.ui.suspects.suspects_model import SuspectsModel
from editor.ui.suspects.suspects_snapshot import AT_ONCE, Snapshot
from editor.ui.widgets.chips import Chip

PARAGRAPH = (
    "City officers just lately raised considerations, officers said. The corporations were "
    "instructed in accordance with proof {0}word, and Officers wished{0} for a lot.\n"
)


class Shown:
    """A suspects list in a shown window, and what a person sees of it."""

    def __init__(self, qtbot, theme, session=None):
        self.qtbot = qtbot
        self.widget = SuspectsList(theme)
        qtbot.addWidget(self.widget)
        self.widget.set_session(session)
        self.widget.resize(260, 560)
        self.widget.show()
        self.widget.activateWindow()
        qtbot.waitUntil(self.widget.isActiveWindow)
        self.view = self.widget.findChild(QListView, "suspects")
        self.field = self.widget.findChild(QLineEdit, "suspects_filter")

    @property
    def lines(self):
        model = self.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def selected(self):
        rows = self.view.selectionModel().selectedRows()
        return rows[0].data() if rows else None

    def spoken(self, row):
        return self.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    @property
    def chips(self):
        chips = self.widget.findChildren(Chip)
        return [chip.text() for chip in chips if chip.isVisibleTo(self.widget)]

    def chip(self, name):
        self.qtbot.mouseClick(
            self.widget.findChild(Chip, f"chip_{name}"), Qt.MouseButton.LeftButton
        )

    def choose(self, text):
        """Choose in the menu of orders."""
        order = self.widget.findChild(QPushButton, "suspects_order")
        actions = self.widget.findChild(QWidget, "suspects_menu").actions()
        next(action for action in actions if action.text() == text).trigger()
        return order.text()

    def key(self, key, widget=None):
        self.qtbot.keyClick(widget or self.view, key)

    def click(self, row, x=40):
        box = self.view.visualRect(self.view.model().index(row, 0))
        point = box.center()
        point.setX(x if x > 0 else box.width() + x)
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def wait_for(self, *lines):
        self.qtbot.waitUntil(lambda: all(line in self.lines for line in lines))


@pytest.fixture
def shown(qtbot, theme, port):
    return Shown(qtbot, theme, port.session)


GROUPED = [
    "just lately → recently",
    "considerations → concerns",
    "proof → evidence",
    "corporations → companies",
    "in accordance with → according to",
    "officers → officials",
    "instructed → told",
    "Invoice → Bill",
    "12 months",
    "a⟨ZWSP⟩go → ago",
    "Click here & subscribe → remove",
]


# ------------------------------------------------------------------------------- what is seen


def test_lists_alike_ones_together_in_the_order_of_the_text(shown, qtmodeltester):
    # Officers and officers are alike.
    assert shown.lines == GROUPED
    qtmodeltester.check(shown.view.model())


def test_tells_a_screen_reader_the_whole_line(shown):
    assert shown.spoken(0) == ("just lately, suggested recently, spun phrase, open, sure")
    assert shown.spoken(5) == "officers, suggested officials, spun phrase, 3 places, open, sure"
    assert shown.spoken(8) == "12 months, number, open, possible"


def test_follows_decisions(shown, port):
    port.go("just lately")
    port.session.accept(1)
    port.go("officers")
    port.session.accept(2)
    port.go("proof")
    port.session.dismiss()
    port.go("instructed")
    port.session.allow()
    shown.wait_for("proof → dismissed", "instructed → allowed", "Officers → Agents")
    assert shown.spoken(0) == "just lately, became recently, spun phrase, accepted"
    assert shown.spoken(5).startswith(
        "Officers, suggested Agents, spun phrase, 3 places, 1 decided"
    )
    assert "instructed, spun phrase, 2 places, all decided" in shown.spoken(6)


def test_chips_count_what_they_would_list(shown, port):
    port.go("just lately")
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: "done 1" in shown.chips)
    shown.chip("more")
    assert shown.chips == [
        "open 16",
        "done 1",
        "sure 15",
        "likely 1",
        "possible 1",
        "phrases 13",
        "names 1",
        "numbers 1",
        "hidden 1",
        "left-overs 1",
        "fewer",
    ]


def test_chips_take_two_lines_until_all_are_asked_for(shown, port):
    port.go("just lately")
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: "done 1" in shown.chips)

    def lines():
        chips = [chip for chip in shown.widget.findChildren(Chip) if chip.isVisible()]
        return len({chip.y() for chip in chips})

    assert shown.chips[:2] == ["open 16", "done 1"]
    assert shown.chips[-1].startswith("+")
    shown.qtbot.waitUntil(lambda: lines() == 2)
    shown.chip("more")
    shown.qtbot.waitUntil(lambda: lines() > 2)
    shown.chip("left_overs")
    shown.chip("more")
    assert "left-overs 1" in shown.chips, "a filter that is on is seen"
    shown.qtbot.waitUntil(lambda: lines() == 2)


def test_current_row_stays_in_the_middle_with_what_comes_next_below(shown, port):
    shown.widget.resize(260, 300)
    middle = shown.view.viewport().height() / 2
    for phrase in ("in accordance with", "instructed", "Invoice"):
        port.go(phrase)
        row = shown.view.visualRect(shown.view.currentIndex())
        assert abs(row.center().y() - middle) <= row.height()


def test_group_folds_away_with_its_last_decision(shown, port):
    port.go("corporations")
    row = shown.view.currentIndex().row()
    shown.key(Qt.Key.Key_Right)
    before = len(shown.lines)
    for id_ in port.ids("corporations"):
        assert len(shown.lines) == before
        port.session.go_to(id_)
        port.session.accept(1)
    shown.qtbot.waitUntil(lambda: len(shown.lines) < before)
    shown.click(row)
    shown.key(Qt.Key.Key_Right)
    assert len(shown.lines) == before, "it can be looked at again"


def test_chips_filter_by_state_kind_and_confidence_together(shown, port):
    port.go("just lately")
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: "done 1" in shown.chips)
    shown.chip("done")
    assert shown.lines == ["just lately → recently"]
    shown.chip("done")
    shown.chip("names")
    shown.chip("numbers")
    assert shown.lines == ["Invoice → Bill", "12 months"]
    shown.chip("sure")
    assert shown.lines == ["Invoice → Bill"]
    assert "numbers 0" in shown.chips


def test_filter_looks_at_phrase_and_wording(shown, qtbot):
    qtbot.keyClicks(shown.field, "offic")
    assert shown.lines == ["officers → officials"]
    shown.field.setText("CONCERNS")
    assert shown.lines == ["considerations → concerns"]
    shown.field.setText("zzz")
    assert shown.lines == []
    assert (
        shown.widget.findChild(QLabel, "suspects_empty").text() == "No suspects match the filter."
    )
    shown.key(Qt.Key.Key_Escape, shown.field)
    assert shown.lines == GROUPED


@pytest.mark.parametrize(
    ("order", "first"),
    [
        ("A to Z", ["12 months", "a⟨ZWSP⟩go → ago", "Click here & subscribe → remove"]),
        ("Most frequent", ["corporations → companies", "officers → officials"]),
        ("Confidence", ["a⟨ZWSP⟩go → ago", "considerations → concerns"]),
        ("Text order", GROUPED[:3]),
    ],
)
def test_orders(shown, order, first):
    assert order in shown.choose(order)
    assert shown.lines[: len(first)] == first


def test_each_occurrence_by_itself(shown, qtmodeltester):
    shown.choose("List each occurrence separately")
    assert len(shown.lines) == 17
    assert shown.lines.count("officers → officials") == 2
    assert shown.lines.count("Officers → Officials") == 1
    qtmodeltester.check(shown.view.model())


def test_group_opens_and_closes(shown, port, qtmodeltester):
    port.go("officers")
    for key, lines in ((Qt.Key.Key_Right, 14), (Qt.Key.Key_Left, 11)):
        shown.key(key)
        assert len(shown.lines) == lines
    shown.click(5, x=-10)
    assert len(shown.lines) == 14
    qtmodeltester.check(shown.view.model())
    # Now the suspect at hand has a line of its own.
    assert shown.view.currentIndex().row() == 6


# ------------------------------------------------------------------------------------- going


def test_the_suspect_at_hand_is_selected(shown, port):
    port.go("proof")
    assert shown.selected == "proof → evidence"
    port.session.accept(1)
    assert shown.selected == "corporations → companies"
    port.session.go_to(None)
    assert shown.selected is None


def test_moving_in_the_list_takes_suspects_in_hand(shown, port):
    port.go("just lately")
    shown.widget.focus_list()
    shown.key(Qt.Key.Key_Down)
    assert port.at_hand == "considerations"
    shown.key(Qt.Key.Key_End)
    assert port.at_hand == "Click here & subscribe"
    assert port.shown[-1] == "Click here & subscribe"


def test_group_line_goes_from_one_open_place_to_the_next(shown, port):
    port.review.accept(port.id("corporations", 1), 1)
    shown.click(3)
    here = [port.session.current]
    for _ in range(2):
        shown.key(Qt.Key.Key_Return)
        here.append(port.session.current)
    first, _, third = port.ids("corporations")
    assert here == [first, third, first]
    shown.click(3)
    assert port.session.current == third


def test_typing_the_first_letters_goes_to_a_suspect(shown, port, qtbot):
    shown.widget.focus_list()
    qtbot.keyClicks(shown.view, "ins")
    assert port.at_hand == "instructed"


def test_moving_on_elsewhere_is_not_a_move_in_the_list(shown, port, qtbot):
    with qtbot.assertNotEmitted(shown.view.moved):
        port.go("officers")
        port.session.accept(1)
        port.session.undo()
        qtbot.wait(5)


def test_escape_leaves_list_and_empty_filter(shown, qtbot):
    for widget in (shown.view, shown.field):
        with qtbot.waitSignal(shown.widget.escaped):
            shown.key(Qt.Key.Key_Escape, widget)


def test_down_goes_from_the_filter_into_the_list(shown):
    shown.qtbot.mouseClick(shown.field, Qt.MouseButton.LeftButton)
    shown.key(Qt.Key.Key_Down, shown.field)
    assert shown.view.hasFocus()


def test_decided_one_leaves_a_list_of_open_ones_and_the_next_is_selected(shown, port):
    port.go("just lately")
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: "done 1" in shown.chips)
    shown.chip("open")
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: "open 15" in shown.chips)
    port.session.accept(1)
    shown.qtbot.waitUntil(lambda: "proof → evidence" not in shown.lines)
    assert shown.selected == "corporations → companies"


def test_lets_go_of_the_review(shown, port, qtbot):
    shown.widget.set_session(None)
    assert shown.lines == []
    port.go("officers")
    port.session.accept(1)
    qtbot.wait(5)
    assert shown.lines == []


def test_everything_that_takes_keys_has_a_name(shown):
    for widget in shown.widget.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(shown.widget):
            assert widget.accessibleName(), widget


# --------------------------------------------------------------------------------- thousands


@pytest.fixture
def many(make_port):
    return make_port("".join(PARAGRAPH.format(number) for number in range(720)))


def test_five_thousand_suspects_are_listed_and_followed_fluently(many, qtbot, theme):
    assert many.review.counts().total >= 5000
    shown = Shown(qtbot, theme, many.session)
    shown.choose("List each occurrence separately")
    ids = many.review.ids()
    many.session.go_to(ids[2500])

    def took(act):
        start = time.perf_counter()
        act()
        shown.widget._update()
        return time.perf_counter() - start

    accepted = min(took(lambda: many.session.accept(1)) for _ in range(5))
    moved = min(took(many.session.go_next) for _ in range(5))
    filtered = min(took(lambda text=text: shown.field.setText(text)) for text in ("of", "con", ""))
    print(
        f"\naccept {accepted * 1e3:.1f} ms, next {moved * 1e3:.1f} ms, filter {filtered * 1e3:.1f}"
    )
    # Far above what is measured: the machine may be busy, and coverage may be counted.
    assert accepted < 0.25
    assert moved < 0.1
    assert filtered < 0.25


def test_selection_and_scroll_stay_when_lines_above_go(many, qtbot, theme):
    shown = Shown(qtbot, theme, many.session)
    shown.choose("List each occurrence separately")
    many.session.go_to(many.review.ids()[3000])
    top = shown.view.indexAt(shown.view.rect().topLeft()).data(Qt.ItemDataRole.UserRole).ids
    many.review.replace([Edit(0, many.review.text[:100], "")])
    shown.qtbot.waitUntil(lambda: len(shown.lines) < many.review.counts().total + 1)
    shown.widget._update()
    assert shown.view.indexAt(shown.view.rect().topLeft()).data(Qt.ItemDataRole.UserRole).ids == top
    assert shown.selected is not None


def test_snapshot_of_thousands_is_kept_up_as_if_all_were_read_again(many):
    snapshot = Snapshot(many.review)
    seen = []
    stop = many.review.subscribe(seen.append)
    assert len(snapshot.entries) > AT_ONCE
    review, ids = many.review, many.review.ids()
    first = review.item(ids[10])

    def catch_up():
        snapshot.apply(seen)
        seen.clear()
        while snapshot.is_behind:
            snapshot.reread_next()
        now = Snapshot(review).entries
        assert snapshot.entries == now

    for act in (
        lambda: review.accept(ids[10], 1),
        lambda: review.dismiss(ids[300]),
        lambda: review.allow(ids[40]),
        review.undo,
        lambda: review.type(Edit(first.start + 3, "", "x")),
        lambda: review.type(Edit(0, "", "Ny\n")),
        lambda: review.accept_alike(ids[77], "abc", [i.id for i in review.alike(ids[77])][:90]),
        review.undo,
        review.undo,
        review.redo,
        lambda: review.revert(2),
    ):
        act()
        catch_up()
    stop()


def test_model_keeps_its_selection_while_rows_change(port):
    entries = Snapshot(port.review).entries
    model = SuspectsModel(lambda _id: ("", "", ""), lambda _id: 0)
    model.show(rows(entries, ListOptions()))
    from PySide6.QtCore import QPersistentModelIndex

    kept = QPersistentModelIndex(model.index(7))
    listed, facets = select(entries, ListOptions(kinds=frozenset({Kind.NAME, Kind.SPUN})))
    model.show(rows(listed, ListOptions()))
    assert kept.isValid()
    assert kept.data() == "Invoice → Bill"
    assert facets.listed == len(listed) == 14


def test_merely_moved_suspects_change_no_line(shown, port, qtbot):
    with qtbot.assertNotEmitted(shown.view.model().dataChanged, wait=20):
        port.session.type(Edit(0, "", "A "))
    assert Change(ChangeOrigin.TYPE, suspects=False).suspects is False
