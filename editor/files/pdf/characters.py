"""What the characters of a PDF stand for: ligatures, raised figures, hyphens, accents."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

SOFT_HYPHEN: Final = "\u00ad"
HYPHENS: Final = "-\u2010\u2011"
UNKNOWN: Final = "\ufffd"
"""Stands for a character that the file does not name."""
_LIGATURES: Final = {
    code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)
}
_TEX: Final = {
    0x0B: "ff", 0x0C: "fi", 0x0D: "fl", 0x0E: "ffi", 0x0F: "ffl", 0x10: "“", 0x11: "”", 0x12: "„",
    0x13: "«", 0x14: "»", 0x15: "–", 0x16: "—", 0x1B: "ff", 0x1C: "fi", 0x1D: "fl", 0x1E: "ffi",
    0x1F: "ffl", 0x7F: "-",
}  # fmt: skip
"""What TeX's own fonts have where others have controls, for files that do not name characters."""
_DROPPED: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff]")
_PRIVATE: Final = re.compile("[\ue000-\uf8ff\ud800-\udfff]")
_RAISED: Final = str.maketrans(
    "0123456789+-−=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"
)
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_ACCENTS: Final = {
    "´": "\u0301", "`": "\u0300", "ˆ": "\u0302", "˜": "\u0303", "¨": "\u0308", "¯": "\u0304",
    "˘": "\u0306", "˙": "\u0307", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327",
}  # fmt: skip
_WITHOUT_DOT: Final = {"ı": "i", "ȷ": "j"}


def plain(text: str) -> str:
    """Return a word's characters as a text has them: ligatures as letters, no controls."""
    text = text.replace("\x02", "-").translate(_LIGATURES | _TEX)
    text = _PRIVATE.sub(UNKNOWN, _DROPPED.sub("", text))
    return unicodedata.normalize("NFC", text)


def raised(text: str) -> str:
    """Return figures, signs and single letters as those that stand high: "10" is "¹⁰".

    Of words, and of the end of "2nd", nothing is changed.
    """
    return text if _LETTERS.search(text) else text.translate(_RAISED)


def accented(accent: str, letter: str) -> str:
    """Return a letter with an accent that is drawn by itself; "" if they do not go together."""
    mark = _ACCENTS.get(accent)
    letter = _WITHOUT_DOT.get(letter, letter)
    joined = unicodedata.normalize("NFC", letter + mark) if mark and letter.isalpha() else ""
    return joined if len(joined) == 1 else ""
