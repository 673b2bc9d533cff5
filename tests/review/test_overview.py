"""A review in figures: they agree with each other, with the text and with the review."""

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.article import Article, Edit, Span
from editor.engine.suspect import Kind, Suspect
from editor.review import Review, State
from editor.review.overview import PART, overview, surveyed
from tests.review.samples import LEXICON, make_review

WORDS = st.sampled_from([*LEXICON, "harbour", "ships", "-", "\t", "\u00a0", "in officers-stated"])
TEXTS = st.lists(st.lists(WORDS, max_size=9).map(" ".join), max_size=6).map("\n".join)
DECISIONS = st.lists(
    st.tuples(st.sampled_from(["accept", "own", "keep", "allow", "type", "undo"]), st.floats(0, 1)),
    max_size=8,
)


def decide(review, decision, where):
    ids = review.ids()
    if decision == "undo":
        review.undo()
    elif decision == "type":
        at = int(where * len(review.text))
        review.type(Edit(at, "", "x\n" if where > 0.5 else " "))
    elif ids:
        id_ = ids[min(len(ids) - 1, int(where * len(ids)))]
        {
            "accept": review.accept,
            "own": lambda id_: review.accept_wording(id_, "" if where < 0.5 else "own words"),
            "keep": review.dismiss,
            "allow": review.allow,
        }[decision](id_)


@given(TEXTS, DECISIONS)
@settings(deadline=None)
def test_all_figures_agree(text, decisions):
    review = make_review(text)
    for decision, where in decisions:
        decide(review, decision, where)
    found, counts = overview(review), review.counts()
    by_state = {
        State.OPEN: counts.open,
        State.ACCEPTED: counts.accepted,
        State.BY_HAND: counts.by_hand,
        State.DISMISSED: counts.dismissed,
        State.ALLOWED: counts.allowed,
    }
    assert found.counts.states == by_state
    assert (found.counts.total, found.counts.decided) == (counts.total, counts.decided)
    for tallies in (found.kinds, found.sources):
        for state, number in by_state.items():
            assert sum(tally.states[state] for tally in tallies.values()) == number
    assert {k: t.open for k, t in found.kinds.items() if t.open} == counts.by_kind
    lines = found.paragraphs
    assert sum(line.suspects for line in lines) == counts.total
    assert sum(line.open for line in lines) == counts.open
    assert sum(line.words for line in lines) == len(review.text.split())
    for number, line in enumerate(lines, 1):
        assert line.number == number
        assert "\n" not in review.text[line.start : line.end]
        assert 0 <= line.sure <= line.open <= line.suspects
        assert 0 <= line.suspect_words <= line.words
        assert 0 <= line.share <= 1
        own = [i for i in review.items() if line.start <= i.start <= line.end]
        opened = [i.id for i in own if not i.decided]
        assert line.first == next(iter([*opened, *(i.id for i in own)]), None)
    for tally in (found.counts, *found.kinds.values(), *found.sources.values()):
        assert sum(tally.open_by_level.values()) == tally.open
    for phrase in found.phrases:
        assert phrase.total >= 2
        assert sum(phrase.given.values()) == sum(
            number for state, number in phrase.states.items() if state.changes_text
        )


def test_what_a_phrase_was_given_is_counted():
    review = make_review()
    first, second, third, _ = [i.id for i in review.items() if i.spun.lower() == "officers"]
    review.accept(first)
    review.accept(second)
    review.accept_wording(third, "guards")
    (phrase,) = [one for one in overview(review).phrases if one.phrase == "officers"]
    assert phrase.given == {"officials": 2, "guards": 1}
    assert (phrase.total, phrase.open) == (4, 1)
    assert review.item(phrase.first).text == "Officers"


def test_words_are_those_in_suspects():
    review = make_review("Ships stated just lately.\n\nNobody went.")
    first, second = overview(review).paragraphs
    assert (first.words, first.suspects, first.open_words) == (4, 2, (0, 3, 0))
    assert first.share == 0.75
    assert (second.number, second.start, second.words, second.first) == (2, 27, 2, None)
    review.accept(review.ids()[0])
    (first, _) = overview(review).paragraphs
    assert (first.open_words, first.decided_words, first.decided) == ((0, 2, 0), 1, 1)


def test_two_suspects_in_one_word_are_one_word():
    text = "a\u200bg\u200bo it went"
    review = Review(Article.from_text(text))
    found = [Suspect(at, at + 1, "\u200b", Kind.HIDDEN, 0.9, ()) for at in (1, 3)]
    review.merge(found, [Span(0, len(text))], 0)
    (line,) = overview(review).paragraphs
    assert (line.suspects, line.sure, line.suspect_words, line.words) == (2, 2, 1, 3)
    assert list(overview(review).sources) == [""]


def test_a_long_text_is_read_in_parts():
    text = "The officers stated it.\n" * (3 * PART // 24)
    review = make_review(text)
    read = list(surveyed(review))
    assert len(read) == 4
    assert not any(read[:-1])
    assert read[-1] == overview(review)
    assert read[-1].counts.total == review.counts().total == 2 * text.count("\n")
