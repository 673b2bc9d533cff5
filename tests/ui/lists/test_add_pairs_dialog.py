"""Keeping what an article taught."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from editor.engine.text.pairs import Pair
from editor.lists import ListStore, PersonList
from editor.ui.lists.add_pairs_dialog import AddPairsDialog, proposed_name, teachable_pairs
from tests.ui.what_is_seen import messages_of


@pytest.fixture
def lists(tmp_path):
    return ListStore(tmp_path / "lists")


@pytest.fixture
def shown(opened, qtbot):
    """Opens the dialog from its action, after two wordings were put in."""

    def show():
        review = opened.controller.session.review
        first, second = review.ids()[:2]
        review.accept(first)
        review.accept(second)
        opened.actions_by_id["keep_taught"].trigger()
        dialog = opened.findChild(AddPairsDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return show


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/me/story.txt", "story"),
        ("/home/me/story.restored.txt", "story"),
        ("/home/me/www.Example.co.uk-bridge-closed.html", "example.co.uk"),
        ("/home/me/bridge_news.example.com.txt", "news.example.com"),
        ("/home/me/news.example.com/bridge.txt", "news.example.com"),
    ],
)
def test_a_list_is_named_after_the_site_or_the_article(path, name):
    assert proposed_name(Path(path)) == name


def test_what_was_put_in_is_kept_as_a_list_like_any_other(shown, opened, program, lists, qtbot):
    dialog = shown()
    lines = [dialog.list.item(at).text() for at in range(dialog.list.count())]
    assert lines == ["officers → officials", "just lately → recently"]
    assert dialog.name.currentText() == "story"
    assert dialog.note.text() == "This creates a new list."
    assert dialog.add_button.text() == "Add 2"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.add_button.text() == "Add 1"
    qtbot.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    (made,) = lists.read().lists
    assert (made.name, made.origin, made.on) == ("story", "story.txt", True)
    assert [(pair.spun, pair.original) for pair in made.pairs] == [("just lately", "recently")]
    assert program.user_lists.stored.lists == (made,)
    assert "Added 1 pair to “story”" in messages_of(opened)[0]


def test_pairs_can_be_added_to_a_list_that_is_there(shown, program, lists, qtbot):
    lists.add(PersonList("Port", "words.csv", (Pair("struggle", "war"),)))
    program.user_lists.read()
    dialog = shown()
    dialog.name.setCurrentText("port")
    assert dialog.note.text() == "“Port” has 1 pair; these will be added."
    dialog.accept()
    (made,) = lists.read().lists
    assert len(made.pairs) == 3
    assert made.origin == "words.csv, story.txt"


def test_without_a_name_or_a_tick_there_is_nothing_to_keep(shown, lists, qtbot):
    dialog = shown()
    dialog.name.setCurrentText("  ")
    assert not dialog.add_button.isEnabled()
    dialog.name.setCurrentText("Port")
    for at in range(2):
        dialog.list.item(at).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.add_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()
    assert lists.read().lists == ()


def test_before_anything_was_put_in_it_says_so(opened, qtbot):
    words = []
    opened.controller.session.message.connect(words.append)
    opened.actions_by_id["keep_taught"].trigger()
    assert opened.findChild(AddPairsDialog) is None
    assert "Nothing to add yet" in words[-1]


def kept(review):
    return [(pair.spun, pair.original) for pair in teachable_pairs(review)]


def test_only_what_other_articles_can_profit_from_is_offered(port):
    review = port.review
    review.accept(port.id("Invoice"))
    review.accept(port.id("a\u200bgo"))
    review.accept(port.id("Click here & subscribe"))
    review.accept(port.id("just lately"))
    review.accept_wording(port.id("proof"), "documents")
    review.dismiss(port.id("considerations"))
    assert kept(review) == [
        ("just lately", "recently"),
        ("proof", "documents"),
        ("invoice", "bill"),
    ]


def test_what_was_taken_back_is_not_offered(port):
    review = port.review
    review.accept(port.id("proof"))
    number = review.log.events[-1]["n"]
    review.accept(port.id("just lately"))
    review.undo()
    review.revert(number)
    assert kept(review) == []
    review.accept(port.id("proof"))
    assert kept(review) == [("proof", "evidence")]
