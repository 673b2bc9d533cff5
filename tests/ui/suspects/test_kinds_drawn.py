"""Every kind of suspect is drawn, in both appearances, and no two of them look the same."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from editor.article import Article, Span
from editor.engine.suspect import Kind, Suspect
from editor.review import Review
from editor.review.kinds import KINDS, line_role, tint_role
from editor.review.suspect_rows import SuspectEntry
from editor.ui.base.roles import THEMES
from editor.ui.base.theme import Theme
from editor.ui.session.review_session import ReviewSession
from editor.ui.suspects.suspect_delegate import draw_sign
from editor.ui.suspects.suspect_filter import GROUP_NAMES
from editor.ui.suspects.suspects_list import SuspectsList
from editor.ui.text.article_view import ArticleView

CONFIDENCES = (0.95, 0.7, 0.3)
BOTH = pytest.mark.parametrize("mode", ["light", "dark", "contrast_dark", "safe_light"])


def reviewed(kind, confidence=0.95):
    """A review of one line with one suspect of this kind."""
    text = "some words are suspect in this line\n"
    review = Review(Article.from_text(text))
    found = Suspect(5, 14, text[5:14], kind, confidence, ())
    review.merge([found], [Span(0, len(text))], 0)
    return review


@pytest.mark.parametrize("colors", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("kind", Kind)
def test_the_colour_roles_of_a_kind_exist(kind, colors):
    for confidence in CONFIDENCES:
        assert tint_role(kind, confidence) in colors
        assert line_role(kind, confidence) in colors


def test_every_kind_has_a_chip_in_the_filter():
    assert {kind: look.group for kind, look in KINDS.items()} == GROUP_NAMES


def sign(kind, theme, confidence):
    (item,) = reviewed(kind, confidence).items()
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(theme.color("chrome"))
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_sign(painter, QPointF(24, 24), 48, SuspectEntry.of(item), theme)
    return image


@BOTH
@pytest.mark.parametrize("confidence", CONFIDENCES)
def test_no_two_kinds_have_the_same_sign(qapp, mode, confidence):
    theme = Theme(mode)
    signs = {kind: sign(kind, theme, confidence) for kind in Kind}
    blank = QImage(48, 48, QImage.Format.Format_RGB32)
    blank.fill(theme.color("chrome"))
    for one, other in combinations(Kind, 2):
        assert signs[one] != signs[other], (one, other)
    assert all(image != blank for image in signs.values())


def mark(qtbot, settings, kind, theme, confidence):
    view = ArticleView(theme, settings)
    qtbot.addWidget(view)
    view.resize(500, 120)
    review = reviewed(kind, confidence)
    session = ReviewSession(review, view)
    view.set_session(session)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.show()
    return view.viewport().grab().toImage()


@BOTH
@pytest.mark.parametrize("confidence", CONFIDENCES)
def test_no_two_kinds_are_marked_the_same_in_the_text(qtbot, settings, mode, confidence):
    theme = Theme(mode)
    marks = {kind: mark(qtbot, settings, kind, theme, confidence) for kind in Kind}
    for one, other in combinations(Kind, 2):
        assert marks[one] != marks[other], (one, other)


@BOTH
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_listed_with_its_name(qtbot, mode, kind):
    listed = SuspectsList(Theme(mode))
    qtbot.addWidget(listed)
    session = ReviewSession(reviewed(kind), listed)
    listed.set_session(session)
    listed.show()
    index = listed._view.model().index(0, 0)
    assert KINDS[kind].name in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not listed.grab().isNull()
