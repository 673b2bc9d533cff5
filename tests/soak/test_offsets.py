"""A hundred seeded texts: whatever stands before a suspect and whatever happens around it, no
edit is ever made in a wrong place. UNSPIN_OFFSETS sets another number of texts.
"""

import os
import random

import pytest

from editor.article import Article, Edit, EditMismatchError, Span, verify
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.review import Review, State

CASES = range(int(os.environ.get("UNSPIN_OFFSETS", "100")))
BEFORE = ["a", "é", "e\u0301", "ß", "\u00a0", "\u200f", "ש", "你", "\u2028", "\ufeff", "😀", "𐍈",
          "👩\u200d👧", "🇩🇪", "👍🏽", " ", "\n", "\U0010ffff"]  # fmt: skip
PUT = ["", "x", "😀", "e\u0301", "ש\u00a0", "\n", "𐍈𐍈 and more", "\u200d"]


class Marked:
    """A text with numbered phrases in it, so that each place can be told from all others."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.phrases = [self.phrase(n) for n in range(self.random.randint(4, 9))]
        self.text = "".join(self.filling() + phrase for phrase in self.phrases) + self.filling()
        self.review = Review(Article.from_text(self.text))
        self.analyse()

    def phrase(self, n):
        return f"«{n}" + self.random.choice(["", "😀", "e\u0301", "𐍈a"]) + "»"

    def filling(self):
        # Now and then nothing: phrases that touch.
        return "".join(self.random.choices(BEFORE, k=self.random.choice([0, 0, 1, 3, 12])))

    def analyse(self):
        text = self.review.text
        found = [
            _suspect(text.index(phrase), phrase, [f"‹{phrase[1]}›", f"[{phrase[1]}😀]"])
            for phrase in self.phrases
            if phrase in text
        ]
        self.review.merge(found, [Span(0, len(text))], self.review.revision)

    def item(self, phrase):
        return next(item for item in self.review.items() if item.spun == phrase)

    def verify(self):
        saved = self.review.prepare_save("x.restored.txt")
        verdict = verify(self.review.article.origin.data, saved.log, saved.data)
        assert verdict.holds, verdict.message


def _suspect(start, text, wordings):
    suggestions = tuple(Suggestion(wording, 0.9, "lexicon", "") for wording in wordings)
    return Suspect(start, start + len(text), text, Kind.SPUN, 0.9, suggestions)


@pytest.fixture(params=CASES)
def marked(request):
    made = Marked(request.param)
    yield made
    made.verify()


def test_each_suggestion_goes_where_its_phrase_stood(marked):
    wanted = marked.text
    order = marked.random.sample(marked.phrases, len(marked.phrases))
    for phrase in order:
        rank = marked.random.choice([1, 2])
        item = marked.item(phrase)
        marked.review.accept(item.id, rank)
        wanted = wanted.replace(phrase, item.suggestions[rank - 1].text)
        assert marked.review.text == wanted
    assert marked.review.counts().accepted == len(marked.phrases)
    while marked.review.undo():
        pass
    assert marked.review.text == marked.text


def test_edits_before_a_suspect_move_it_and_nothing_else(marked):
    wanted = marked.text
    for phrase in marked.phrases:
        put = marked.random.choice(PUT)
        at = marked.random.randint(0, marked.item(phrase).start)
        at -= _inside(wanted, marked.phrases, at)
        marked.review.type(Edit(at, "", put))
        wanted = wanted[:at] + put + wanted[at:]
        item = marked.item(phrase)
        assert (item.state, item.text, wanted[item.start : item.end]) == (
            State.OPEN,
            phrase,
            phrase,
        )
        marked.review.accept(item.id, 1)
        wanted = wanted.replace(phrase, f"‹{phrase[1]}›")
        assert marked.review.text == wanted


def test_edits_inside_and_across_a_suspect_settle_it(marked):
    review, chance = marked.review, marked.random
    for phrase in marked.phrases:
        item = next((one for one in review.items() if one.spun == phrase), None)
        if item is None or item.state is not State.OPEN:
            continue
        low = chance.randint(max(0, item.start - 3), item.end - 1)
        high = chance.randint(max(low, item.start) + 1, min(len(review.text), item.end + 3))
        before = review.text
        put = chance.choice([one for one in PUT if one != before[low:high]])
        review.type(Edit(low, before[low:high], put))
        assert review.text == before[:low] + put + before[high:]
        settled = {one.id: one for one in review.items()}.get(item.id)
        assert settled is None or settled.state is State.BY_HAND
        for one in review.items():
            if one.state is State.OPEN:
                assert one.text == one.spun
    marked.analyse()
    for item in review.items():
        assert item.state is not State.OPEN or item.text == item.spun
    while review.undo():
        pass
    assert review.text == marked.text


def test_finds_that_overlap_or_touch_decided_ones_make_no_edit_in_a_wrong_place(marked):
    review, chance = marked.review, marked.random
    for phrase in chance.sample(marked.phrases, len(marked.phrases) // 2):
        review.accept(marked.item(phrase).id, 1)
    decided = [(i.start, i.end, i.text) for i in review.items() if i.decided]
    text = review.text
    cuts = sorted(chance.sample(range(len(text) + 1), min(len(text) + 1, 12)))
    fresh = []
    for start in cuts:
        end = min(len(text), start + chance.randint(1, 9))
        if start < end:
            fresh.append(_suspect(start, text[start:end], ["<put>"]))
    fresh.append(_suspect(0, "nowhere to be found", ["<wrong>"]))
    review.merge(fresh, [Span(0, len(text))], review.revision)
    assert [(i.start, i.end, i.text) for i in review.items() if i.decided] == decided
    last = 0
    for item in review.items():
        assert last <= item.start < item.end
        last = item.end
    for item in [one for one in review.items() if not one.decided]:
        now, before = review.item(item.id), review.text
        review.accept(item.id, 1)
        assert review.text == before[: now.start] + "<put>" + before[now.end :]
    assert "<wrong>" not in review.text


def test_finds_of_an_older_text_follow_what_was_edited_since(marked):
    review, chance = marked.review, marked.random
    text, revision = review.text, review.revision
    stale = [_suspect(text.index(phrase), phrase, ["<put>"]) for phrase in marked.phrases]
    for _ in range(4):
        at = chance.randint(0, len(review.text))
        gone = review.text[at : at + chance.choice([0, 0, 1, 6])]
        review.type(Edit(at, gone, chance.choice(PUT)))
    review.merge(stale, [Span(0, len(text))], revision)
    for item in review.items():
        assert (
            item.state is State.BY_HAND
            or item.text == item.spun == review.text[item.start : item.end]
        )


def test_applying_twice_is_refused(marked):
    review = marked.review
    phrase = marked.random.choice(marked.phrases)
    item = marked.item(phrase)
    edit = Edit(item.start, phrase, "x")
    review.replace([edit])
    once = review.text
    with pytest.raises(EditMismatchError):
        review.replace([edit])
    with pytest.raises(EditMismatchError):
        review.article.apply(edit)
    with pytest.raises(EditMismatchError):
        review.type(edit)
    assert review.text == once
    assert not [event for event in review.log.events[1:] if event["event"] == "edit"]


def _inside(text, phrases, at):
    """How far a place is inside a phrase, or nothing."""
    for phrase in phrases:
        start = text.find(phrase)
        if start >= 0 and start < at < start + len(phrase):
            return at - start
    return 0
