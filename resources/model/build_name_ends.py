"""List what names end with and compounds do not: "Her-/gill" is one word, "Paris-/based" is two.

    python resources/model/build_name_ends.py CORPORA_FOLDER

The end of a line may part a name into two words. CORPORA_FOLDER holds *.txt.xz, a document a line.
Words with a capital within sentences are names. Looked at are those that the dictionary lacks, but
that consist of two words which it has: the second word is listed if at least NAMES different names
end with it, LEAST times together, and if it never stands after a hyphen anywhere in the corpora.
The list is written beside this recipe; when it changes, count up VERSION in
editor/files/pdf/layout.py.
"""

from __future__ import annotations

import argparse
import lzma
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from editor.files.pdf.hyphens import english  # noqa: E402 the path comes first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LEAST: Final = 10
NAMES: Final = 3
"""Measured: endings chosen from the encyclopedia's texts end 6,155 names of the public texts and no
compound there; chosen from those, 4,770 names and 5 compounds of the encyclopedia's. Those that
ship are chosen from both."""
SHORTEST: Final = 4
"""Letters of an ending, at least: before shorter ones a hyphen is dropped anyway."""
SYLLABLES: Final = frozenset(
    ["chin", "chon", "ding", "lang", "poon", "sing", "shan", "ting", "tran", "wang", "xian", "yuan"]
)
"""Not listed: given names of two Chinese or Korean syllables are often written with a hyphen, in
capital and small letters (“Tae-yong”). Set by hand."""
_NAME: Final = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+(?=[ ,.;:)'’])")
_SECOND: Final = re.compile(r"[A-Za-z]-([a-z]{2,})\b")


def endings(lines: Iterable[str]) -> Iterator[str]:
    """Yield the endings, in no order."""
    known = english()
    names, seconds = Counter[str](), set(SYLLABLES)
    for line in lines:
        names.update(_NAME.findall(line))
        seconds.update(_SECOND.findall(line))
    times, different = Counter[str](), Counter[str]()
    for name, number in names.items():
        whole = name.lower()
        if whole in known or whole.removesuffix("s") in known:
            continue
        for at in range(2, len(whole) - SHORTEST + 1):
            second = whole[at:]
            if whole[:at] in known and second in known and second not in seconds:
                times[second] += number
                different[second] += 1
    return (one for one in times if times[one] >= LEAST and different[one] >= NAMES)


def main() -> None:
    """Read the command line, count, write."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=HERE / "name_ends.txt")
    wanted = parser.parse_args()
    found = sorted(endings(_lines(wanted.corpora)))
    if not found:
        sys.exit(f"{wanted.corpora} has no names: name a folder with *.txt.xz files.")
    wanted.output.write_text("\n".join(found) + "\n", "utf-8")
    print(f"{len(found)} endings")


def _lines(folder: Path) -> Iterator[str]:
    for path in sorted(folder.glob("*.txt.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from lines


if __name__ == "__main__":
    main()
