"""Where a wording is from, in a few words: an original's name, a list's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine import reason_sentences
from editor.engine.suspect import SuggestionSource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editor.review import Item

_VALUE: Final = re.compile(r"\\\{(\w+)\\\}")
_IN_A_LIST: Final = tuple(
    re.compile(_VALUE.sub(r"(?P<\1>.+?)", re.escape(sentence)) + r"(?:[.]|; )", re.DOTALL)
    for sentence in (reason_sentences.IN_PAPERS, reason_sentences.IN_YOUR_LIST)
)


class WordingSource(NamedTuple):
    """Where a wording is from."""

    kind: SuggestionSource | None
    """None if a person worded it, or nobody knows."""
    name: str = ""
    """Of the list or the original; "" where it has none."""
    papers: str = ""
    """How many papers had the phrase, as the list says; "" where it does not."""


def source_of(item: Item, wording: str, originals: Iterable[str] = ()) -> WordingSource:
    """Return where a wording of a suspect is from; `originals` are the names of those at hand."""
    found = next((one for one in item.suggestions if one.text == wording), None)
    if found is None or found.source not in set(SuggestionSource):
        return WordingSource(None)
    kind, reason = SuggestionSource(found.source), found.reason
    if kind is SuggestionSource.ORIGINAL:
        # “airport.txt” holds “port.txt”, which may be another one.
        named = (name for name in originals if name in reason)
        return WordingSource(kind, max(named, key=len, default=""))
    if kind is SuggestionSource.PERSON:
        for pattern in _IN_A_LIST:
            said = pattern.match(reason)
            if said is not None:
                return WordingSource(kind, said["list"], said.groupdict().get("number", ""))
    return WordingSource(kind)
