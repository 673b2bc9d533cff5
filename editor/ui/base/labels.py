"""Names of things in the window, and how invisible or overlong text is shown."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QLocale

from editor import translatable
from editor.article import WITH_ERRORS
from editor.engine.suspect import Kind, SuggestionSource
from editor.review import Item, Outline, State
from editor.review.kinds import line_role
from editor.ui.base.translation import tr, translated

STATE_NAMES: Final = {
    State.OPEN: translatable.tr("open", "a suspect"),
    State.ACCEPTED: translatable.tr("accepted", "a suspect"),
    State.BY_HAND: translatable.tr("edited", "a suspect"),
    State.DISMISSED: translatable.tr("dismissed", "a suspect"),
    State.ALLOWED: translatable.tr("phrase allowed"),
}
"""In English; translated where they are shown."""
ALLOWED_ALWAYS: Final = translatable.tr("phrase allowed always")
"""In place of a state's name, where the phrase is allowed in every article."""
SOURCE_NAMES: Final[dict[str, str]] = {
    SuggestionSource.LEXICON: translatable.tr("lexicon", "where a suggestion is from"),
    SuggestionSource.DOCUMENT: translatable.tr("document", "where a suggestion is from"),
    SuggestionSource.PERSON: translatable.tr("person", "where a suggestion is from"),
    SuggestionSource.RULE: translatable.tr("rule", "where a suggestion is from"),
    SuggestionSource.ORIGINAL: translatable.tr("original", "where a suggestion is from"),
    SuggestionSource.GUESS: translatable.tr("guess", "where a suggestion is from"),
}
"""In English; translated where they are shown."""
LONGEST: Final = 240
"""Characters of the longest wording that is displayed whole. Set by hand: four lines of the side
panel."""
REMOVE: Final = translatable.tr("remove", "what a wording does")
"""Shown for the empty wording, which deletes the phrase; in English."""


def item_role(item: Item | Outline) -> str:
    """The colour role of an item in lists."""
    if item.decided:
        return "restored" if item.state.changes_text else "muted"
    return line_role(item.kind, item.confidence)


def digits(number: int) -> str:
    """A whole number as the window's language writes it: "3,000"."""
    return QLocale().toString(number)


def page_name(page: int) -> str:
    """A page of an article: "p. 4"; "" for 0, where there are none."""
    return tr("p. {page}", page=str(page)) if page else ""


def capital(text: str) -> str:
    """A text as it begins a sentence."""
    return text[:1].upper() + text[1:]


def bytes_of(size: int) -> str:
    """A number of bytes: "640 kB", "12.3 MB"."""
    if size < 1_000_000:
        return tr("{size} kB", size=(size + 999) // 1000)
    if size < 1_000_000_000:
        return tr("{size} MB", size=QLocale().toString(size / 1_000_000, "f", 1))
    return tr("{size} GB", size=QLocale().toString(size / 1_000_000_000, "f", 1))


# ------------------------------------------------------------------------------------ encodings

_ENCODINGS: Final = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "utf-32-le": "UTF-32 LE",
    "utf-32-be": "UTF-32 BE",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1254": "Windows-1254",
    "cp1257": "Windows-1257",
    "iso8859-1": "ISO 8859-1",
    "iso8859-15": "ISO 8859-15",
    "mac-roman": "Mac Roman",
    "koi8-r": "KOI8-R",
    "gb18030": "GB 18030",
    "shift_jis": "Shift JIS",
}


def encoding_name(codec: str) -> str:
    """The display name of a Python codec, or of WITH_ERRORS."""
    if codec == WITH_ERRORS:
        return tr("UTF-8 with errors")
    return _ENCODINGS.get(codec, codec.upper())


# ------------------------------------------------------------------------------- invisible text

_SIGNS: Final = {
    "\n": "↵",
    "\t": " ",
    "\u00a0": "⟨NBSP⟩",
    "\u00ad": "⟨SHY⟩",
    "\u200b": "⟨ZWSP⟩",
    "\u200c": "⟨ZWNJ⟩",
    "\u200d": "⟨ZWJ⟩",
    "\u200e": "⟨LRM⟩",
    "\u200f": "⟨RLM⟩",
    "\u2060": "⟨WJ⟩",
    "\u202f": "⟨NNBSP⟩",
    "\ufeff": "⟨BOM⟩",
}
_BIDI: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def visible(text: str, kind: Kind | None = None) -> str:
    """Text with line breaks, control and bidirectional characters replaced by visible signs.

    For a hidden-character suspect, zero-width characters and look-alikes of Latin letters are
    named too.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_sign(char, kind is Kind.HIDDEN) for char in text)


def _sign(char: str, named: bool) -> str:
    category = unicodedata.category(char)
    if category in ("Cc", "Zl", "Zp") or char in _BIDI or (named and _is_hidden(char, category)):
        return _SIGNS.get(char) or f"⟨U+{ord(char):04X}⟩"
    if named and category in ("Lu", "Ll", "Lo") and not _is_latin(char):
        return f"⟨{char} U+{ord(char):04X}⟩"
    return char


def _is_hidden(char: str, category: str) -> bool:
    return category == "Cf" or (category == "Zs" and char != " ")


def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")


def shown(wording: str, kind: Kind | None = None) -> str:
    """A wording as displayed: the empty one as "remove", a very long one without its middle."""
    return brief(visible(wording, kind)) if wording else translated(REMOVE)


def added(kind: Kind, text: str, wording: str) -> tuple[str, str] | None:
    """What a wording puts in before and after a suspect's text, which stays; None if it goes.

    What the article lacks has no place in it, so that its suspect is the word beside.
    """
    if kind is not Kind.CONTENT or wording == text:
        return None
    if wording.startswith(text):
        return "", wording[len(text) :]
    if wording.endswith(text):
        return wording[: -len(text)], ""
    return None


def brief(text: str, longest: int = LONGEST) -> str:
    """A text without its middle, if it is very long: whole paragraphs may be put back."""
    if len(text) <= longest:
        return text
    return f"{text[: longest * 2 // 3].rstrip()} … {text[-longest // 4 :].lstrip()}"


# ------------------------------------------------------------------------------------- context

_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=[^\sa-z]|$)")


def around(text: str, start: int, end: int, left: int = 90, right: int = 120) -> tuple[str, str]:
    """The text before and after text[start:end] within its sentence.

    At most `left` and `right` code points; an ellipsis marks where text was cut.
    """
    low = text.rfind("\n", 0, start) + 1
    high = text.find("\n", end)
    high = len(text) if high < 0 else high
    before = text[max(low, start - left) : start]
    after = text[end : min(high, end + right)]
    ends = [found.end() for found in _SENTENCE_END.finditer(before)]
    if ends:
        before = before[ends[-1] :]
    elif start - left > low:
        before = "… " + _without_first_part(before)
    stop = _SENTENCE_END.search(after)
    if stop:
        after = after[: stop.end()].rstrip()
    elif end + right < high:
        after = _without_last_part(after) + " …"
    return visible(before), visible(after)


def _without_first_part(text: str) -> str:
    _, space, rest = text.partition(" ")
    return rest if space else text


def _without_last_part(text: str) -> str:
    rest, space, _ = text.rpartition(" ")
    return rest if space else text
