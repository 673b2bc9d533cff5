"""Learning from the user's decisions at once, before anything is analysed again."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from editor.engine.suspect import MAX_SUGGESTIONS, Suggestion, SuggestionSource, Suspect
from editor.engine.text.case import carry_case
from editor.translatable import joined, tr

DOUBT: Final = 0.3
"""Factor for the doubt (1 - confidence) about a wording, for each acceptance of it elsewhere."""
DISMISSAL: Final = 0.4
"""Factor for the confidence that a phrase is damage, for each dismissal of it."""
INFLECTED: Final = 0.5
"""Factor for the doubt about the same words in another inflection, after an acceptance."""
ELSEWHERE: Final = 0.4
"""Factor for the confidence of a suggestion whose wording was accepted for another phrase: a
spinner replaces a wording by the same phrase throughout an article."""

HERE: Final = "in this article."
"""The end of a sentence that decisions put before the engine's reason."""
ACCEPTED: Final = (
    f"Accepted once {HERE}",
    f"Accepted twice {HERE}",
    f"Accepted {{number}} times {HERE}",
)
OTHER_FORM: Final = f"Accepted in another form {HERE}"
ELSEWHERE_TOO: Final = f"“{{new}}” became “{{old}}” elsewhere {HERE}"
SENTENCES: Final = (*ACCEPTED, OTHER_FORM, ELSEWHERE_TOO)
"""What is put before a reason; the window finds them there again, to translate them."""

MOST_KNOWN: Final = 1_000
"""Set by hand: more phrases than an article repeats, in a megabyte."""
_What = tuple[str, float, tuple[Suggestion, ...]]
_Learnt = tuple[float, tuple[Suggestion, ...], str]
_ENDING: Final = re.compile(r"(?<=[^\W_]{3})(?:ies|ied|ying|ing|ed|es|s|y|e)\b")


@lru_cache(maxsize=8192)
def phrase_key(text: str) -> str:
    """Return the phrase without its case; suspects with the same key are alike."""
    return " ".join(text.casefold().split())


@lru_cache(maxsize=8192)
def stem_key(text: str) -> str:
    """Return a key that most inflections share: "raises concerns", "raised concern"."""
    return _ENDING.sub("", phrase_key(text))


def lesson(reason: str) -> str:
    """Return the part of a reason that comes from the user's decisions, or ""."""
    head, here, _ = reason.partition(HERE)
    return head + here if here else ""


@dataclass(slots=True)
class LearnedPreferences:
    """Counts of acceptances and dismissals so far."""

    accepted: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """Accepted wordings by phrase_key."""
    dismissed: Counter[str] = field(default_factory=Counter)
    forms: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """stem_keys of accepted wordings by stem_keys of the phrases."""
    became: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """phrase_keys that each wording, in exactly this case, was accepted for."""
    _known: dict[_What, _Learnt] = field(default_factory=dict)
    """What is said of suspects that are alike in all but their places, until more is learnt."""

    def accept(self, phrase: str, wording: str, times: int = 1) -> None:
        """Count an acceptance of a wording for a phrase; `times` -1 takes it back."""
        self._known.clear()
        key = phrase_key(phrase)
        self.accepted[key][_plain(phrase, wording)] += times
        if wording:
            self.forms[stem_key(phrase)][stem_key(wording)] += times
            self.became[wording][key] += times

    def dismiss(self, phrase: str, times: int = 1) -> None:
        """Count a dismissal of a phrase; `times` -1 takes it back."""
        self._known.clear()
        self.dismissed[phrase_key(phrase)] += times

    def about(self, suspect: Suspect) -> _Learnt:
        """Return the confidence, suggestions and note of a suspect, adjusted by what was learnt.

        What an original says of a place is not changed by decisions elsewhere.
        """
        what = suspect.text, suspect.confidence, suspect.suggestions
        known = self._known.get(what)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[what] = self._about(suspect)
        return known

    def _about(self, suspect: Suspect) -> _Learnt:
        if _is_known(suspect):
            return suspect.confidence, suspect.suggestions, ""
        taken, kept = self._learnt(suspect)
        suggestions = self._weighed(suspect, None if taken else self._forms(suspect))
        if not taken and kept <= 0:
            return self.confidence(suspect), suggestions, ""
        notes = []
        if taken:
            suggestions = _accepted_first(suspect.text, suggestions, taken)
            best = max(taken, key=lambda wording: taken[wording])
            often = _times(taken[best])
            notes.append(
                tr("You accepted “{wording}” for it {often} here.", wording=best, often=often)
                if best
                else tr("You removed it {often} here.", often=often)
            )
        if kept > 0:
            notes.append(tr("You kept it as it is {often} here.", often=_times(kept)))
        return self.confidence(suspect), suggestions, joined(notes)

    def confidence(self, suspect: Suspect) -> float:
        """Return the confidence of a suspect, adjusted by what was learnt."""
        if _is_known(suspect):
            return suspect.confidence
        taken, kept = self._learnt(suspect)
        if taken:
            doubt = DOUBT ** sum(taken.values())
        else:
            forms = self._forms(suspect)
            known = forms and any(_has(forms, one) for one in suspect.suggestions)
            doubt = INFLECTED if known else 1.0
        return (1 - (1 - suspect.confidence) * doubt) * DISMISSAL ** max(0, kept)

    def _learnt(self, suspect: Suspect) -> tuple[dict[str, int], int]:
        """Return how often each wording was accepted for its phrase, and the net dismissals."""
        key = phrase_key(suspect.text)
        accepted = self.accepted.get(key)
        taken = {wording: n for wording, n in accepted.items() if n > 0} if accepted else {}
        return taken, self.dismissed.get(key, 0)

    def _forms(self, suspect: Suspect) -> Counter[str] | None:
        return self.forms.get(stem_key(suspect.text)) if self.forms else None

    def _weighed(self, suspect: Suspect, forms: Counter[str] | None) -> tuple[Suggestion, ...]:
        """Return the suggestions, weighed by what was accepted for other phrases, best first."""
        key = phrase_key(suspect.text)
        weighed = tuple(
            self._weigh(one, forms, key) if forms or one.text in self.became else one
            for one in suspect.suggestions
        )
        if weighed == suspect.suggestions:
            return suspect.suggestions
        return tuple(sorted(weighed, key=lambda one: -one.confidence))

    def _weigh(self, one: Suggestion, forms: Counter[str] | None, key: str) -> Suggestion:
        if _has(forms, one):
            sure = 1 - (1 - one.confidence) * INFLECTED
            reason = f"{OTHER_FORM} {one.reason}"
            return one.but(confidence=sure, reason=reason)
        became = {phrase: n for phrase, n in self.became.get(one.text, {}).items() if n > 0}
        if not became or key in became:
            return one
        other = max(became, key=lambda phrase: became[phrase])
        reason = f"{ELSEWHERE_TOO.format(new=one.text, old=other)} {one.reason}"
        return one.but(confidence=one.confidence * ELSEWHERE, reason=reason)


def _is_known(suspect: Suspect) -> bool:
    """Return whether an original says what stands in the suspect's place."""
    suggestions = suspect.suggestions
    return bool(suggestions) and suggestions[0].source == SuggestionSource.ORIGINAL


def _has(forms: Counter[str] | None, one: Suggestion) -> bool:
    return forms is not None and forms.get(stem_key(one.text), 0) > 0


def _plain(phrase: str, wording: str) -> str:
    """Return the wording in lower case if its capitals only follow those of the phrase."""
    small = wording.lower()
    return small if carry_case(phrase, small) == wording else wording


def _accepted_first(
    phrase: str, suggestions: tuple[Suggestion, ...], taken: dict[str, int]
) -> tuple[Suggestion, ...]:
    """Return the suggestions with wordings accepted before first, most often accepted first."""
    offered = {suggestion.text.casefold(): suggestion for suggestion in suggestions}
    front = []
    for wording, times in sorted(taken.items(), key=lambda pair: -pair[1]):
        known = offered.pop(wording.casefold(), None)
        reason = ACCEPTED[min(times, len(ACCEPTED)) - 1].format(number=times)
        if known is None:
            text = carry_case(phrase, wording)
            front.append(Suggestion(text, 1 - DOUBT**times, SuggestionSource.DOCUMENT, reason))
        else:
            sure = 1 - (1 - known.confidence) * DOUBT**times
            front.append(known.but(confidence=sure, reason=f"{reason} {known.reason}"))
    return (*front, *offered.values())[:MAX_SUGGESTIONS]


def _times(count: int) -> str:
    return {1: tr("once"), 2: tr("twice")}.get(count) or tr("{number} times", number=count)
