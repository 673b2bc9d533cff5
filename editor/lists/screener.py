"""The Problematic Paper Screener's list of tortured phrases, as JSON.

Its originals are notes written for people: "region of interest (roi)", "rhythm pattern (?)",
"heart failure / heart attack", "???". Only the wordings are used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Final

from editor.lists.person_list import ListError

MOST_ALTERNATIVES: Final = 6
_ASIDE: Final = re.compile(r"\s*(?:\([^()]*(?:\)|$)|\[[^\[\]]*(?:\]|$))")
_SEE: Final = re.compile(r"[,;]?\s*\b(?:see\s+)?https?://.*$")
_MARKS: Final = str.maketrans("", "", '\\"“”*?')
_WORDINGS: Final = re.compile(r"\s+(?:/|or)\s+(?=\S)")

Entry = tuple[str, str, tuple[tuple[str, str], ...], str]


def looks_like(text: str, path: Path) -> bool:
    """Return whether a file is JSON, rather than a spinner's that also begins with a brace."""
    return (
        path.suffix.lower() == ".json" or re.match(r"\s*(?:\{\s*\"|\[\s*[{\[])", text) is not None
    )


def entries(text: str, path: Path) -> Iterator[Entry]:
    """Yield each entry: place, text, pairs, or why it has none. Raises ListError."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ListError(f"{path} is not valid JSON: {error}.", path) from error
    phrases = content.get("phrases") if isinstance(content, dict) else None
    if not isinstance(phrases, list):
        raise ListError(
            f'{path} has no "phrases". A list as JSON looks like '
            '{"phrases": [{"tortured": "…", "correct": "…"}]}.',
            path,
        )
    for number, entry in enumerate(phrases, 1):
        yield _entry(f"entry {number}", entry)


def _entry(place: str, entry: object) -> Entry:
    tortured = entry.get("tortured") if isinstance(entry, dict) else None
    correct = entry.get("correct") if isinstance(entry, dict) else None
    if not isinstance(tortured, str) or not isinstance(correct, str):
        text = json.dumps(entry, ensure_ascii=True)
        return place, text, (), '"tortured" and "correct" must both be strings'
    text = f"{tortured} = {correct}"
    spun = _bare(tortured)
    originals = _alternatives(_bare(correct))
    if not originals:
        return place, text, (), "it names no original"
    return place, text, tuple((spun, original) for original in originals), ""


def _bare(text: str) -> str:
    """Return a wording without the notes beside it."""
    before = ""
    while before != text:
        before, text = text, _ASIDE.sub("", text)
    return " ".join(_SEE.sub("", text).translate(_MARKS).split())


def _alternatives(text: str) -> list[str]:
    """Return all wordings that a text names: "customer/user data" names two."""
    found: list[str] = []
    for wording in _WORDINGS.split(text):
        words = [[part for part in word.split("/") if part] for word in wording.split()]
        found += [" ".join(one) for one in product(*words) if one]
    return found[:MOST_ALTERNATIVES]
