"""Tables of invisible characters and of characters that look like Latin letters.

The look-alikes are those of Unicode's confusables that spinners put in; `rules.hidden` uses them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

DIRECTIONS: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
INVISIBLE: Final = (
    f"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d{DIRECTIONS}\u2060-\u2065"
    "\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
BLANKS: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000"
"""Spaces that a checker which splits at U+0020 does not see as such."""
CYRILLIC: Final = dict(
    zip("асеорхукіјѕһӏѵԁԛԝАВЕКМНОРСТХУІЈЅ", "aceopxykijshlvdqwABEKMHOPCTXYIJS", strict=True)
)
GREEK: Final = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ", "ABEZHIKMNOPTYXaivopu", strict=True))
SMALL_GREEK: Final = frozenset(char for char in GREEK if char.islower())
OTHER: Final = {"ɑ": "a", "ɡ": "g", "օ": "o", "ս": "u", "հ": "h"}
SELDOM: Final = dict(zip("ϲϳϹցոՕՍԚԜҮүᴄᴏꜱᴜᴠᴡᴢ", "cjCgnOUQWYycosuvwz", strict=True))
ALIKE: Final = CYRILLIC | GREEK | OTHER | SELDOM
LETTERLIKE: Final = "\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c-\u2134\u2160-\u217f"
STYLED: Final = f"{LETTERLIKE}\U0001d400-\U0001d6a3\uff21-\uff3a\uff41-\uff5a"
"""Latin letters that Unicode encodes again, for formulas and for East Asian typography."""
_UNREAD: Final = re.compile(f"[{INVISIBLE}{BLANKS}]+")


def skeleton(text: str) -> str:
    """Return a text without such characters; only for analysis, offsets differ from the text's."""
    return "".join(map(latin_letter, _UNREAD.sub("", text)))


def latin_letter(char: str) -> str:
    """Return the Latin letter that a character looks like, or the character itself."""
    if char in ALIKE:
        return ALIKE[char]
    plain = unicodedata.normalize("NFKC", char) if char > "\u20ff" else char
    return plain if plain.isascii() and len(plain) == 1 else char
