"""What the person's decisions in this article teach about suspects that are alike."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import lru_cache

from editor.engine.case import carry_case
from editor.engine.suspect import MAX_SUGGESTIONS, Suggestion, Suspect

DOUBT = 0.3
"""Each acceptance leaves this share of the doubt about the same wording elsewhere."""
DISMISSAL = 0.4
"""Each dismissal leaves this share of the confidence that the phrase is damage."""


@lru_cache(maxsize=8192)
def phrase_key(text: str) -> str:
    """Suspects with the same key are alike: the phrase without its case."""
    return " ".join(text.casefold().split())


@dataclass(slots=True)
class Beliefs:
    """Acceptances and dismissals so far, by phrase."""

    accepted: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    dismissed: Counter[str] = field(default_factory=Counter)

    def accept(self, phrase: str, wording: str, times: int = 1) -> None:
        """Note that a wording was accepted for a phrase; -1 times takes it back."""
        self.accepted[phrase_key(phrase)][_plain(phrase, wording)] += times

    def dismiss(self, phrase: str, times: int = 1) -> None:
        """Note that a phrase was kept as it is; -1 times takes it back."""
        self.dismissed[phrase_key(phrase)] += times

    def about(self, suspect: Suspect) -> tuple[float, tuple[Suggestion, ...], str]:
        """Confidence, suggestions and a note for an open suspect, with what was learnt."""
        taken, kept = self._learnt(suspect)
        if not taken and kept <= 0:
            return suspect.confidence, suspect.suggestions, ""
        notes = []
        suggestions = suspect.suggestions
        if taken:
            suggestions = _first(suspect, taken)
            best = max(taken, key=lambda wording: taken[wording])
            notes.append(f"You accepted “{best or 'nothing'}” for it {_times(taken[best])} here.")
        if kept > 0:
            notes.append(f"You kept it as it is {_times(kept)} here.")
        return self.confidence(suspect), suggestions, " ".join(notes)

    def confidence(self, suspect: Suspect) -> float:
        """The confidence alone, with what was learnt."""
        taken, kept = self._learnt(suspect)
        sure = 1 - (1 - suspect.confidence) * DOUBT ** sum(taken.values())
        return sure * DISMISSAL ** max(0, kept)

    def _learnt(self, suspect: Suspect) -> tuple[dict[str, int], int]:
        """How often each wording was accepted for its phrase, and how often it was kept."""
        key = phrase_key(suspect.text)
        accepted = self.accepted.get(key)
        taken = {wording: n for wording, n in accepted.items() if n > 0} if accepted else {}
        return taken, self.dismissed.get(key, 0)


def _plain(phrase: str, wording: str) -> str:
    """The wording without the capitals that it owes to where the phrase stood."""
    small = wording.lower()
    return small if carry_case(phrase, small) == wording else wording


def _first(suspect: Suspect, taken: dict[str, int]) -> tuple[Suggestion, ...]:
    """The suggestions with those accepted before in front, most accepted first."""
    offered = {suggestion.text.casefold(): suggestion for suggestion in suspect.suggestions}
    front = []
    for wording, times in sorted(taken.items(), key=lambda pair: -pair[1]):
        known = offered.pop(wording.casefold(), None)
        reason = f"Accepted {_times(times)} in this article."
        if known is None:
            text = carry_case(suspect.text, wording)
            front.append(Suggestion(text, 1 - DOUBT**times, "document", reason))
        else:
            sure = 1 - (1 - known.confidence) * DOUBT**times
            front.append(replace(known, confidence=sure, reason=f"{reason} {known.reason}"))
    return (*front, *offered.values())[:MAX_SUGGESTIONS]


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
