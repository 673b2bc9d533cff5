"""The order of an analysis: what is seen first, then the survey, then all of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import Article, Span
from editor.engine.reading.evidence import Evidence
from editor.review import Review
from editor.review.kinds import SURE
from editor.session import analysis_job
from editor.session.analysis_job import FIRST, LONG, AnalysisJob
from tests.review.samples import find_suspects

SENTENCE = "The officers stated it just lately, in accordance with two others. "


def never():
    return False


class Asked:
    """An engine that notes what it is asked."""

    lacking = ""

    def __init__(self, spun=0.9):
        self.asked = []
        self.spun = spun

    def survey(self, text, cancelled):
        self.asked.append(("survey", len(text)))
        return Evidence(spun=self.spun)

    def suspects(self, text, span, evidence, cancelled, decided_spans):
        self.asked.append(("suspects", tuple(span)))
        for start, end in decided_spans:
            assert 0 <= start <= end <= len(text)
        return [one for one in find_suspects(text) if span[0] <= one.start < span[1]]


def analysed(text, visible, review=None, spun=0.9):
    engine, review = Asked(spun), review or Review(Article.from_text(text))
    found = list(AnalysisJob.of(review, engine).analyse_all(visible)(never))
    return engine.asked, [progress.found for progress in found]


@pytest.fixture
def all_sure(monkeypatch):
    monkeypatch.setattr(analysis_job, "SURE", 0.5)


def test_the_first_lines_do_not_wait_for_the_survey(all_sure):
    text = "\n".join(SENTENCE * 3 for _ in range(20))
    asked, found = analysed(text, (0, 0))
    (whole, size), (name, part) = asked[:2]
    assert (whole, name) == ("survey", "suspects")
    assert FIRST <= size == part[1] < 2 * FIRST
    assert asked[2] == ("survey", len(text))
    assert found[0].lines == [Span(0, size)]
    assert [one.start for one in found[0].suspects] == [
        one.start for one in find_suspects(text) if one.start < size
    ]
    assert found[0].evidence is None


def test_where_the_reader_is_comes_first_and_in_its_place(all_sure):
    text = "\n".join(SENTENCE * 3 for _ in range(20))
    at = text.index("\n", 2000) + 1
    _, found = analysed(text, (at, at + 500))
    assert found[0].lines[0].start == at
    assert found[0].suspects
    for one in found[0].suspects:
        assert text[one.start : one.end] == one.text
        assert one.start >= at


def test_of_what_comes_first_only_the_sure_ones_are_told():
    text = "\n".join(SENTENCE * 3 for _ in range(20))
    _, found = analysed(text, (0, 0))
    assert max(one.confidence for one in find_suspects(text)) < SURE
    assert found[0].evidence is not None
    assert sum(len(one.suspects) for one in found) == len(find_suspects(text))


def test_nothing_is_told_too_soon_of_what_does_not_look_spun(all_sure):
    text = "\n".join(SENTENCE * 3 for _ in range(20))
    _, found = analysed(text, (0, 0), spun=0.15)
    assert found[0].evidence is not None


def test_a_long_article_shows_a_screen_of_them_before_its_survey(all_sure):
    text = "\n".join(SENTENCE * 3 for _ in range(200))
    assert len(text) > LONG
    asked, found = analysed(text, (0, 0))
    first, rest = found[0].lines[0], found[1].lines[0]
    assert first.end == rest.start
    assert rest.end > 3000
    assert asked[4] == ("survey", len(text))


@pytest.mark.parametrize("text", ["", "\n\n", "x", SENTENCE * 3])
def test_a_short_article_is_surveyed_at_once(text):
    asked, _ = analysed(text, (0, 0))
    assert asked[0] == ("survey", len(text))


def test_nothing_comes_first_where_nobody_looks_on_or_where_marks_would_go_again():
    text = "\n".join(SENTENCE * 3 for _ in range(20))
    assert analysed(text, None)[0][0] == ("survey", len(text))
    review = Review(Article.from_text(text))
    review.set_evidence(Evidence(spun=0.9))
    assert analysed(text, (0, 0), review)[0][0] == ("survey", len(text))


LINES = st.lists(
    st.sampled_from(["", "x" * 30, SENTENCE * 9, SENTENCE * 99, "y" * 5000]), max_size=9
)


@given(LINES.map("\n".join), st.integers(0, 9000), st.integers(0, 3))
@settings(max_examples=25, deadline=None)
def test_whatever_comes_first_the_rest_is_found_once(text, at, decisions):
    review = Review(Article.from_text(text))
    review.merge(find_suspects(text), [Span(0, len(text))], 0)
    for id_ in review.ids()[:decisions]:
        review.accept(id_)
    text = review.text
    asked, found = analysed(text, (at, at + 100), review)
    whole = [number for number, one in enumerate(found) if one.evidence is not None]
    assert len(whole) == 1
    covered = sorted(line for one in found[whole[0] :] for line in one.lines)
    assert "\n".join(text[slice(*line)] for line in covered).split() == text.split()
    for name, what in asked:
        assert name == "survey" or 0 <= what[0] <= what[1] <= len(text)
