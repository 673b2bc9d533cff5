"""An edit: one invertible change of the text."""

from __future__ import annotations

from dataclasses import dataclass

from editor.article.span import Span
from editor.translatable import tr


class EditMismatchError(ValueError):
    """The text at the edit's place differs from what the edit replaces."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Replaces `before`, at code point `start`, by `after`."""

    start: int
    before: str
    after: str

    @property
    def span(self) -> Span:
        """The replaced span of the text before the edit."""
        return Span(self.start, self.start + len(self.before))

    @property
    def result(self) -> Span:
        """The inserted span of the text after the edit."""
        return Span(self.start, self.start + len(self.after))

    @property
    def growth(self) -> int:
        """The number of code points that the text gains."""
        return len(self.after) - len(self.before)

    def inverse(self) -> Edit:
        """Return the edit that undoes this one."""
        return Edit(self.start, self.after, self.before)

    def apply(self, text: str) -> str:
        """Return the text with the edit applied.

        Raises EditMismatchError unless `before` is at `start`; another place is never guessed.
        """
        end = self.start + len(self.before)
        if self.start < 0 or end > len(text) or text[self.start : end] != self.before:
            found = text[max(0, self.start) : end]
            raise EditMismatchError(
                tr(
                    "at {start}: expected {expected!r}, found {found!r}",
                    start=str(self.start),
                    expected=self.before[:40],
                    found=found[:40],
                )
            )
        # Joined: with "+", long texts are copied once more, thousands of times for as many edits.
        return "".join((text[: self.start], self.after, text[end:]))

    def trimmed(self) -> Edit:
        """Return the edit without the common start and end of `before` and `after`."""
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
        """Return both edits as one, or None if `later` does not touch what this one inserted."""
        own_start, own_end = self.result
        start, end = later.span
        if end < own_start or start > own_end:
            return None
        # What `later` replaces outside the text of this edit was there before this edit, too.
        left = later.before[: max(0, own_start - start)]
        right = later.before[max(0, own_end - start) :] if end > own_end else ""
        kept_left = self.after[: max(0, start - own_start)]
        kept_right = self.after[end - own_start :] if end < own_end else ""
        return Edit(
            min(start, own_start), left + self.before + right, kept_left + later.after + kept_right
        )
