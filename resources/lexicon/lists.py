"""Packing lists of synonyms as editor/engine/model/synonyms.py reads them."""

from __future__ import annotations

from collections import defaultdict
from string import ascii_lowercase
from typing import TYPE_CHECKING

from editor.engine.model.packed import line_sections, pack
from editor.engine.model.synonyms import KIND, PER_MILLE, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

Entry = tuple[str, str, str, float]
"""The name of a list, an original and what is put in its place, both as norms, and
P(it is | the original is replaced)."""


def write(names: Sequence[str], entries: Iterable[Entry], path: Path, built: str) -> None:
    """Pack lists with these names; of a pair that a list has twice, the larger chance counts.

    `built` is the date in the head of the file, YYYY-MM-DD. The sections: `names`; `spun`, the
    phrases, each with the originals that it may stand for, and for each its lists, as letters, with
    the chance in thousandths; `originals`, each with the letters of its lists; `firsts`, the first
    words of phrases of several words, each with the words of the longest. Blanks in originals are
    underscores in `spun`.
    """
    chances: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    listing: dict[str, set[str]] = defaultdict(set)
    letters = dict(zip(names, ascii_lowercase, strict=False))
    for name, original, phrase, chance in entries:
        lists = chances[phrase][original.replace(" ", "_")]
        letter = letters[name]
        lists[letter] = max(lists.get(letter, 0), 1, round(chance * PER_MILLE))
        listing[original].add(letter)
    longest: dict[str, int] = {}
    for phrase in chances:
        first, words = phrase.split(" ", 1)[0], phrase.count(" ") + 1
        if words > 1:
            longest[first] = max(words, longest.get(first, 1))
    tables = {
        "names": [f"{name}\t" for name in names],
        "spun": sorted(
            f"{phrase}\t"
            + " ".join(f"{one}:{_coded(found)}" for one, found in sorted(here.items()))
            for phrase, here in chances.items()
        ),
        "originals": sorted(f"{one}\t{''.join(sorted(found))}" for one, found in listing.items()),
        "firsts": sorted(f"{word}\t{words}" for word, words in longest.items()),
    }
    pack(path, KIND, VERSION, line_sections(tables), built)
    pairs = sum(len(here) for here in chances.values())
    print(f"{path.name}: {pairs} pairs, {len(listing)} originals, {path.stat().st_size} bytes")


def _coded(lists: dict[str, int]) -> str:
    return "".join(f"{letter}{chance}" for letter, chance in sorted(lists.items()))
