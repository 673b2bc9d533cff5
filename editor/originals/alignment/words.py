"""What is aligned: the words and stops of a text, and its sentences.

Words have keys that are the same for all spellings, quotation marks and dashes of house style.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from enum import IntEnum
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from editor.engine.text.function_words import FUNCTION_WORDS
from editor.engine.text.look_alikes import BLANKS, INVISIBLE
from editor.engine.text.sentences import paragraphs
from editor.engine.text.tokens import LONGEST_WORD, Shape, Token, tokens
from editor.engine.text.variants import plain_spelling
from editor.originals.alignment.unseen import SeenText

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG: Final = 110
"""Words of a sentence that is cut, for aligning two takes quadratic time. Set by hand."""
LEAST_PIECE: Final = 24
MOST_PIECE: Final = 180
"""Words of its pieces, at least and at most. Set by hand."""
ONE_IN: Final = 32
"""It is cut after commas and after one word in so many, by their letters: both texts are cut at the
same words. Set by hand."""

MOST_CLOSING: Final = 4
"""Quotation marks and brackets that may stand between a full stop and the next sentence, and one.
Set by hand."""

_TITLES: Final = frozenset(
    "mr mrs ms dr prof sen rep gov gen lt col sgt st jr sr vs no mt capt rev hon".split()  # noqa: SIM905
)
"""Abbreviations that a full stop follows inside a sentence."""
_BEFORE_DIGITS: Final = frozenset(
    "no nos vol fig p pp art jan feb mar apr aug sep sept oct nov dec".split()  # noqa: SIM905
)
"""Abbreviations that a full stop and a number follow inside a sentence."""
_MARKS: Final = {
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‘’‚‛`´′", "'"),
    **dict.fromkeys("—–―−‐‑‒", "-"),
    "…": "...",
    "&": "and",
}
_RUNS: Final = {".": "...", "-": "-", "'": '"'}
"""What two of these marks or more stand for: dots, a dash, a quotation mark."""
_ENDS: Final = frozenset([".", "!", "?", "..."])
_PAUSES: Final = frozenset([",", ";", ":", "-"])
_MONEY: Final = frozenset("$£€¥")
_CLOSING: Final = frozenset(['"', "'", ")", "]"])
_ACCENTS: Final = re.compile("[\u0300-\u036f]")
_UNSEEN: Final = re.compile(f"[{INVISIBLE}{BLANKS} ]")
_WHOLE: Final = re.compile(
    rf"(?<![^\W_])(?:[A-Z]\.(?:[ \u00a0][A-Z]\.)+(?![^\W_])"
    rf"|\d++(?>(?:[.,]\d++)+)[^\W\d_]++"
    rf"|[^\W_]++(?>(?:[{INVISIBLE}]++[^\W_]++)+))"
)
"""Words that tokens cut: initials set apart, numbers with their units, words that hold characters
that cannot be seen."""
_DATELINE: Final = re.compile(
    r"(?:[A-Z][A-Z.'’-]{2,30}(?:[ ,]{1,2}[A-Z][\w.'’-]{0,20}){0,4}"
    r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\([A-Z][\w .&]{1,30}\))?"
    r"|[A-Z][\w.'’-]{1,30}(?:,? [A-Z][\w.'’-]{0,20}){0,4} ?\([A-Z][\w .&]{1,30}\))"
    r" ?(?:--?|[—–]) ",
)
"""The place, the date and the agency before a story's first words: "PARIS (Agency) - "."""


class WordClass(IntEnum):
    """What a word is, as far as aligning goes."""

    CONTENT = 0
    FUNCTION = 1
    NUMBER = 2
    STOP = 3


class Word(NamedTuple):
    """A word, clitic, number or mark; offsets are code points, half-open."""

    start: int
    end: int
    number: int
    """Of its key, among all keys."""
    norm: str
    """As the lexicon has it; "" for marks that it ignores."""
    large: bool
    """Whether it begins with a capital."""


class Keys:
    """The keys of all texts that are aligned with each other, by number."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.classes: list[WordClass] = []
        self._numbers: dict[str, int] = {}
        self._of_surface: dict[str, int] = {}

    def number(self, surface: str) -> int:
        """Return the number of a word's key."""
        found = self._of_surface.get(surface)
        if found is None:
            found = self._of_surface[surface] = self.number_of_key(house_key(surface))
        return found

    def number_of_key(self, key: str) -> int:
        """Return the number of a key."""
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = len(self.names)
            self.names.append(key)
            self.classes.append(_class_of(key))
        return found


class Words(NamedTuple):
    """A text with its words and its sentences."""

    text: str
    words: list[Word]
    sentences: list[tuple[int, int]]
    """Half-open ranges of words; all words are in one."""


def house_key(surface: str) -> str:
    """Return what all spellings of a word in different house styles have in common."""
    if len(surface) > LONGEST_WORD:
        return surface.lower()
    plain = unicodedata.normalize("NFKC", surface).lower()
    for mark, instead in _MARKS.items():
        plain = plain.replace(mark, instead)
    if not plain.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFD", plain)) or plain
    if plain[1:2] == "." and plain[0].isalpha() and surface.islower():
        plain = plain.replace(".", "")
    return plain_spelling(plain) if plain[0].isalpha() or plain == "%" else plain


def is_dateline(text: str) -> bool:
    """Return whether a text is a dateline and nothing else."""
    return _DATELINE.fullmatch(text.rstrip() + " ") is not None


def read_words(text: str, keys: Keys) -> Words:
    """Split a text; takes linear time."""
    words = list(_words(text, keys))
    return Words(text, words, list(_sentences(text, words, keys)))


def _words(text: str, keys: Keys) -> Iterator[Word]:
    run: list[Word] = []
    for word in _pieced(text, keys):
        key = keys.names[word.number]
        if key in _RUNS and word.end - word.start == 1:
            if run and not _goes_on(text, run, word):
                yield _merged(run, keys)
                run = []
            run.append(word)
            continue
        if run:
            yield _merged(run, keys)
            run = []
        yield word
    if run:
        yield _merged(run, keys)


def _pieced(text: str, keys: Keys) -> Iterator[Word]:
    """Yield the tokens of a text; what is one word to a reader is one."""
    legible = SeenText(text)
    wholes = chain(_WHOLE.finditer(legible.text), (None,))
    whole = next(wholes)
    held: list[Token] = []
    for token in tokens(legible.text):
        while whole is not None and whole.end() <= token.start:
            if held:
                yield _whole_word(legible, held, keys)
                held = []
            whole = next(wholes)
        if whole is not None and whole.start() < token.end:
            held.append(token)
            continue
        surface = legible.text[token.start : token.end]
        norm = token.norm if token.norm[:1] != "<" else surface.lower()
        span = legible.whole(token.start, token.end)
        yield Word(*span, keys.number(surface), norm, _is_large(token))
    if held:
        yield _whole_word(legible, held, keys)


def _whole_word(legible: SeenText, held: list[Token], keys: Keys) -> Word:
    start, end = held[0].start, held[-1].end
    surface = _UNSEEN.sub("", legible.text[start:end])
    norm = surface.rstrip(".") if surface.isupper() else surface.lower()
    return Word(*legible.whole(start, end), keys.number(surface), norm, _is_large(held[0]))


def _is_large(token: Token) -> bool:
    return token.shape not in {Shape.LOWER, Shape.OTHER}


def _goes_on(text: str, run: list[Word], word: Word) -> bool:
    """Return whether a mark belongs to the run before it: "--", "...", ". . ."."""
    if run[-1].number != word.number:
        return False
    between = text[run[-1].end : word.start]
    return not between or (between in {" ", "\u00a0"} and text[word.start] == ".")


def _merged(run: list[Word], keys: Keys) -> Word:
    if len(run) == 1:
        return run[0]
    key = _RUNS[keys.names[run[0].number]]
    return run[0]._replace(end=run[-1].end, number=keys.number_of_key(key))


def _class_of(key: str) -> WordClass:
    if key in _MONEY:
        return WordClass.FUNCTION
    if not key[:1].isalnum():
        return WordClass.FUNCTION if key[:1] == "'" and key[1:].isalpha() else WordClass.STOP
    if key[0].isdigit():
        return WordClass.NUMBER
    return WordClass.FUNCTION if key in FUNCTION_WORDS else WordClass.CONTENT


def _sentences(text: str, words: list[Word], keys: Keys) -> Iterator[tuple[int, int]]:
    """Yield the sentences; a dateline is one of its own."""
    datelines = {
        found.end()
        for start, _ in paragraphs(text)
        if (found := _DATELINE.match(text, start)) is not None
    }
    start = 0
    for at in range(1, len(words) + 1):
        last = at == len(words)
        if last or words[at].start in datelines or _ends(text, words, keys.names, at, start):
            if at - start > LONG:
                yield from _pieces(words, keys.names, start, at)
            else:
                yield start, at
            start = at


def _pieces(words: list[Word], keys: list[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a long sentence."""
    for at in range(start + 1, end):
        key = keys[words[at - 1].number]
        wanted = key in _PAUSES or zlib.crc32(key.encode("utf-8", "replace")) % ONE_IN == 0
        if (wanted and at - start >= LEAST_PIECE) or at - start >= MOST_PIECE:
            yield start, at
            start = at
    yield start, end


def _ends(text: str, words: list[Word], keys: list[str], at: int, start: int) -> bool:
    """Return whether a sentence that began with word `start` ends before word `at`."""
    gap = text[words[at - 1].end : words[at].start]
    if "\n" in gap or not gap:
        return bool(gap)
    end = at - 1
    while end > max(start, at - MOST_CLOSING) and keys[words[end].number] in _CLOSING:
        end -= 1
    if keys[words[end].number] not in _ENDS:
        return False
    first = text[words[at].start]
    before = keys[words[end - 1].number] if end > start else ""
    if first.islower() or (first.isdigit() and before in _BEFORE_DIGITS):
        return False
    initial = len(before) == 1 and words[end - 1].large
    return not (keys[words[end].number] == "." and (before in _TITLES or initial))
