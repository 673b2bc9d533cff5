"""One change of the text, invertible."""

from __future__ import annotations

from dataclasses import dataclass

from editor.article.span import Span


class EditMismatchError(ValueError):
    """The text does not hold, at the edit's place, what the edit replaces."""


@dataclass(frozen=True, slots=True)
class Edit:
    """At code point `start`, `before` gives way to `after`."""

    start: int
    before: str
    after: str

    @property
    def span(self) -> Span:
        """What is replaced, in the text before the edit."""
        return Span(self.start, self.start + len(self.before))

    @property
    def result(self) -> Span:
        """What was put in, in the text after the edit."""
        return Span(self.start, self.start + len(self.after))

    @property
    def growth(self) -> int:
        """How many code points the text gains."""
        return len(self.after) - len(self.before)

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.start, self.after, self.before)

    def apply(self, text: str) -> str:
        """The text with the edit made.

        Raises EditMismatchError if `before` does not stand at `start`: a wrong place is
        refused, never guessed.
        """
        end = self.start + len(self.before)
        if self.start < 0 or end > len(text) or text[self.start : end] != self.before:
            found = text[max(0, self.start) : end]
            raise EditMismatchError(
                f"at {self.start}: expected {self.before[:40]!r}, found {found[:40]!r}"
            )
        return text[: self.start] + self.after + text[end:]

    def trimmed(self) -> Edit:
        """The same change without what `before` and `after` begin or end with alike."""
        before, after = self.before, self.after
        limit = min(len(before), len(after))
        head = 0
        while head < limit and before[head] == after[head]:
            head += 1
        tail = 0
        while tail < limit - head and before[-1 - tail] == after[-1 - tail]:
            tail += 1
        return Edit(
            self.start + head, before[head : len(before) - tail], after[head : len(after) - tail]
        )

    def then(self, later: Edit) -> Edit | None:
        """Both edits as one, or None if `later` does not touch what this one put in."""
        low, high = self.result
        start, end = later.span
        if end < low or start > high:
            return None
        # What `later` replaces outside this edit's own text was there before this edit, too.
        left = later.before[: max(0, low - start)]
        right = later.before[max(0, high - start) :] if end > high else ""
        kept_left = self.after[: max(0, start - low)]
        kept_right = self.after[end - low :] if end < high else ""
        return Edit(
            min(start, low), left + self.before + right, kept_left + later.after + kept_right
        )
