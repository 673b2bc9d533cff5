"""The law of the log, over random sessions: original + edits in order = corrected text."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from editor.article import Article, Edit, EditLog, Span, verify
from editor.review import CannotRevertError, Review, State, replay_log
from tests.review.samples import find_suspects

WORDS = [
    "officers", "Officers", "INVOICE", "just lately", "keep away from", "2", "stated", "a", "An",
    "naïve", "e\u0301te\u0301", "😀", "👩\u200d👩\u200d👧", "שלום", "مرحبا",
    "a\u00a0b", "x\u2028y", "\ufeff",
]  # fmt: skip
ENDS = ["\n", "\r\n", "\r", " ", " ", " "]
pieces = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDS)), max_size=14)
typed = st.one_of(
    st.sampled_from(["", "a", " ", "\n", "é", "😀", "officers", "two words", "\u2028", "\u00a0"]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=3),
)


class Session(RuleBasedStateMachine):
    """A random user, who uses only public operations."""

    @initialize(pieces=pieces, utf16=st.booleans())
    def open(self, pieces: list[tuple[str, str]], utf16: bool) -> None:
        raw = "".join(word + end for word, end in pieces)
        encoding, bom = ("utf-16-le", b"\xff\xfe") if utf16 else ("utf-8", b"")
        self.data = bom + raw.encode(encoding)
        self.review = Review(Article.from_bytes(self.data, encoding, bom=bom))
        self.texts = [self.review.text]
        self.analyse()

    def mirror(self) -> None:
        """Apply the edits of each change to a copy of the text, as the window does."""
        self.shown = self.review.text

        def follow(change: object) -> None:
            for edit in change.edits:  # type: ignore[attr-defined]
                self.shown = edit.apply(self.shown)

        self.review.subscribe(follow)

    @rule()
    def analyse(self) -> None:
        if not hasattr(self, "shown"):
            self.mirror()
        text = self.review.text
        lines = [Span(*m.span()) for m in re.finditer(r"[^\n]*(?=\n|\Z)", text)]
        self.review.merge(find_suspects(text), lines, self.review.revision)

    @rule(data=st.data(), after=typed)
    def type(self, data: st.DataObject, after: str) -> None:
        text = self.review.text
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        self.review.type(Edit(start, text[start:end], after))

    @rule(data=st.data(), word=st.sampled_from(["ab", "officers ", "é😀x"]))
    def type_letters(self, data: st.DataObject, word: str) -> None:
        at = data.draw(st.integers(0, len(self.review.text)))
        for letter in word:
            self.review.type(Edit(at, "", letter))
            at += 1
        self.review.type(Edit(at - 1, word[-1], ""))

    @precondition(lambda self: self.review.ids())
    @rule(data=st.data(), how=st.integers(0, 5))
    def decide(self, data: st.DataObject, how: int) -> None:
        id_ = data.draw(st.sampled_from(self.review.ids()))
        item = self.review.item(id_)
        if how == 0 and item.suggestions:
            self.review.accept(id_, data.draw(st.integers(1, len(item.suggestions))))
        elif how == 1:
            self.review.accept_wording(id_, data.draw(typed))
        elif how == 2:
            self.review.dismiss(id_)
        elif how == 3:
            self.review.allow(id_)
        elif how == 4 and item.state is State.OPEN:
            alike = [one.id for one in self.review.alike(id_)]
            self.review.accept_alike(id_, "Officials", alike)

    @rule(new=st.sampled_from(["", "xyz", "\n"]), old=st.sampled_from(["o", "e", "\n", "😀"]))
    def replace_all(self, old: str, new: str) -> None:
        found = re.finditer(re.escape(old), self.review.text)
        self.review.replace([Edit(m.start(), m[0], new) for m in found])

    @rule()
    def undo_and_redo(self) -> None:
        before = self.review.text
        if self.review.undo():
            self.review.redo()
        assert self.review.text == before

    @rule()
    def undo(self) -> None:
        self.review.undo()

    @rule()
    def redo(self) -> None:
        self.review.redo()

    @precondition(lambda self: self.review.changes())
    @rule(data=st.data())
    def revert(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(self.review.changes()))
        before = self.review.text
        if row.revertable:
            self.review.revert(row.n)
            assert row.after is None or (self.review.text != before or row.before == row.after)
        else:
            try:
                self.review.revert(row.n)
            except CannotRevertError:
                assert self.review.text == before
            else:
                raise AssertionError("reverted what it said it could not")

    @rule()
    def save(self) -> None:
        saved = self.review.prepare_save("story.restored.txt")
        saved.commit()
        assert self.review.is_saved
        verdict = verify(self.data, saved.log, saved.data)
        assert verdict.holds, verdict.message

    @rule()
    def save_and_reload(self) -> None:
        saved = self.review.prepare_save("story.restored.txt")
        origin = self.review.article.origin
        article = Article.from_bytes(self.data, origin.encoding, bom=origin.bom)
        again = replay_log(article, EditLog.parse(saved.log))
        assert again.text == self.review.text
        assert again.article.encode() == saved.data
        assert again.is_saved
        assert (again.undo_label, again.redo_label) == (
            self.review.undo_label,
            self.review.redo_label,
        )
        self.review = again
        self.mirror()
        self.analyse()

    @invariant()
    def holds(self) -> None:
        review = self.review
        assert self.shown == review.text
        end = 0
        items = review.items()
        counts, states = review.counts(), Counter(item.state for item in items)
        told = (counts.open, counts.accepted, counts.by_hand, counts.dismissed, counts.allowed)
        assert told == tuple(states[state] for state in State)
        assert counts.total == len(items)
        assert counts.by_kind == Counter(item.kind for item in items if not item.decided)
        for item in items[:1]:
            assert review.count_alike(item.id) == len(review.alike(item.id))
        decided = [item for item in items if item.decided]
        assert review.decided_spans() == [(item.start, item.end) for item in decided]
        assert Counter((one.phrase, one.original) for one in review.decisions()) == Counter(
            (item.spun, item.taken)
            for item in decided
            if item.taken is not None or item.state is State.DISMISSED
        )
        as_found = review.text
        for item in reversed(items):
            if item.taken is not None:
                as_found = as_found[: item.start] + item.spun + as_found[item.end :]
        assert review.as_found() == as_found
        for item in items:
            assert end <= item.start <= item.end <= len(review.text)
            end = item.end
            if item.state in (State.OPEN, State.DISMISSED, State.ALLOWED):
                assert item.text == item.spun or item.state is State.DISMISSED

    def teardown(self) -> None:
        if not hasattr(self, "review"):
            return
        self.save()
        while self.review.undo():
            self.holds()
        self.save()


TestSession = Session.TestCase
TestSession.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_thousand_sessions():
    run_state_machine_as_test(
        Session,
        settings=settings(max_examples=1000, stateful_step_count=50, deadline=None),
    )
