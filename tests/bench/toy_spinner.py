"""A toy spinner: any synonym of any sense, from WordNet. Makes texts to measure the engine on.

    python tests/bench/toy_spinner.py CLEAN_FOLDER OUT_FOLDER [--rate R] [--seed N]

It needs WordNet (Debian: wordnet-base, or --wordnet FOLDER).

For each *.txt of CLEAN_FOLDER a *.gold.txt is written to OUT_FOLDER in which every replacement is
marked [[spun|original]]. CLEAN_FOLDER should hold text that no resource was counted from.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "resources" / "lexicon")]

from thesaurus import FOLDER, Thesaurus, forms  # noqa: E402 the paths come first

from editor.engine.text.case import carry_case  # noqa: E402 the paths come first
from editor.engine.text.function_words import FUNCTION_WORDS  # noqa: E402 the paths come first

RATE = 0.3
PAST, PARTICIPLE = 2, 3
_WORD = re.compile(r"(?<![\w'’.@/&-])[A-Za-z]+(?![\w'’@/&-]|\.\w)")
_FIRST = re.compile(r"(?:^|[.!?:]['\"”’)]*\s+|\n)['\"“‘(]*$")
"""What stands before the first word of a sentence."""
_AUXILIARIES = frozenset(["am", "are", "be", "been", "being", "is", "was", "were"])
_AUXILIARIES |= {"had", "has", "have", "having"}


class Choice(NamedTuple):
    """What a word form becomes throughout a text: a lemma, and the forms that fit."""

    lemma: str
    part: str
    numbers: tuple[int, ...]

    def inflected(self, *, participle: bool) -> str:
        """The form that stands here; past and participle are told apart by the word before."""
        number = self.numbers[0]
        if {PAST, PARTICIPLE} <= {*self.numbers}:
            number = PARTICIPLE if participle else PAST
        return forms(self.lemma, self.part)[number]


def spin(text: str, thesaurus: Thesaurus, chance: random.Random, rate: float = RATE) -> str:
    """The text with marks: each word form is replaced throughout, or left alone throughout.

    Names (capitals inside a sentence), words of grammar and parts of compounds are left alone;
    articles are not repaired.
    """
    chosen: dict[str, Choice | None] = {}
    out: list[str] = []
    at, before = 0, ""
    for match in _WORD.finditer(text):
        surface = match.group()
        word = surface.lower()
        auxiliary = before in _AUXILIARIES
        if not word.endswith("ly"):  # "has quickly grown"
            before = word
        first = _FIRST.search(text, max(0, match.start() - 8), match.start())
        if word in FUNCTION_WORDS or not (surface.islower() or (first and surface.istitle())):
            continue
        if word not in chosen:
            chosen[word] = _choose(word, thesaurus, chance) if chance.random() < rate else None
        choice = chosen[word]
        if choice:
            spun = carry_case(surface, choice.inflected(participle=auxiliary))
            out += [text[at : match.start()], f"[[{spun}|{surface}]]"]
            at = match.end()
    return "".join((*out, text[at:]))


def _choose(word: str, thesaurus: Thesaurus, chance: random.Random) -> Choice | None:
    """Any synonym of any sense of any part of speech, all of them alike."""
    numbers: dict[tuple[str, str], list[int]] = {}
    for lemma, part, number in thesaurus.readings(word):
        for synonym in thesaurus.synonyms(lemma, part):
            numbers.setdefault((synonym, part), []).append(number)
    choices = [
        choice
        for (synonym, part), found in sorted(numbers.items())
        for choice in [Choice(synonym, part, tuple(found))]
        if choice.inflected(participle=False).lower() != word
    ]
    return chance.choice(choices) if choices else None


def main() -> None:
    """Read the command line, spin every text of the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clean", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--wordnet", type=Path, default=FOLDER)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    paths = sorted(args.clean.glob("*.txt"))
    if not paths:
        sys.exit(f"{args.clean} has no *.txt files: name a folder of clean texts.")
    if not (args.wordnet / "data.noun").exists():
        sys.exit(f"{args.wordnet} has no data.noun: install wordnet-base or give --wordnet FOLDER.")
    thesaurus = Thesaurus.load(args.wordnet)
    args.out.mkdir(parents=True, exist_ok=True)
    for path in paths:
        name = path.name.removesuffix(".txt").removesuffix(".gold")
        text = path.read_text(encoding="utf-8")
        if "[[" in text:
            sys.exit(f"{path} has marks in it: only clean texts can be spun.")
        # Each text has luck of its own: another text in the folder changes nothing.
        spun = spin(text, thesaurus, random.Random(f"{args.seed} {name}"), args.rate)
        (args.out / f"{name}.gold.txt").write_text(spun, encoding="utf-8")
        print(f"{name}: {len(text.split())} words, {spun.count('[[')} replaced")


if __name__ == "__main__":
    main()
