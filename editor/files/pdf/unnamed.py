"""Fonts that do not name their characters, as TeX's bitmap fonts: what is certain of them.

Such a font has only codes. Letters, figures and most stops have the same code in every font for
text; quotation marks, ligatures and accented letters do not. Which of TeX's two orders a font has,
words tell that are English in one of them and none in the other. What then is not certain is
U+FFFD.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from typing import Final

from editor.files.pdf.characters import UNKNOWN

_CORK: Final[dict[int, str]] = {
    **dict(enumerate("`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—")),
    **dict(enumerate(("", "‰", "ı", "ȷ", "ff", "fi", "fl", "ffi", "ffl"), 0x17)),
    0x27: "’",
    0x60: "‘",
    0x7F: "-",
    **dict(enumerate("ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£", 0x80)),
    0xD7: "Œ",
    0xDF: "SS",
    0xF7: "œ",
    0xFF: "ß",
}
"""Where T1 (LaTeX's Cork encoding; `t1enc.def`) differs from Latin-1."""
_KNUTH: Final[dict[int, str]] = {
    **dict(enumerate("ΓΔΘΛΞΠΣΥΦΨΩ")),
    **dict(enumerate(("ff", "fi", "fl", "ffi", "ffl", "ı", "ȷ", "`", "´", "ˇ", "˘"), 0x0B)),
    **dict(enumerate("¯˚¸ßæœøÆŒØ", 0x16)),
    0x22: "”",
    0x24: UNKNOWN,
    0x27: "’",
    0x3C: "¡",
    0x3E: "¿",
    0x5C: "“",
    0x5E: "ˆ",
    0x5F: "˙",
    0x60: "‘",
    0x7B: "–",
    0x7C: "—",
    0x7D: "˝",
    0x7E: "˜",
    0x7F: "¨",
}
"""Where OT1 (The TeXbook, appendix F) differs from ASCII; its $ is £ in italics."""
_SAME: Final = frozenset(
    ord(one)
    for one in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&'()*+,-./:;=?@[]"
)
"""Codes that mean the same in either order."""
_DIGITS: Final = frozenset(map(ord, "0123456789.,-"))
_RUN: Final = re.compile("[A-Za-z]{3}")
_EDGES: Final = "“”„‘’\"'.,;:!?()[]-–—"


def meanings(
    runs: Iterable[str], dictionary: Callable[[], Collection[str]]
) -> dict[int, str | int]:
    """Return what a font's codes mean, to be translated; `runs` are words or parts in that font.

    `dictionary` loads lower-case English words.
    """
    own = set(runs)
    codes = {ord(one) for run in own for one in run}
    if not any(map(_RUN.search, own)) and not codes <= _DIGITS:
        return dict.fromkeys(codes, UNKNOWN)  # a font of signs has letters for other things
    telling = [run for run in own if not _SAME.issuperset(map(ord, run))]
    known = dictionary() if telling else ()
    is_cork, is_knuth = (
        any(_is_word(run, order, known) for run in telling) for order in (_CORK, _KNUTH)
    )
    if is_cork != is_knuth:
        order, end = (_CORK, 0x100) if is_cork else (_KNUTH, 0x80)
        return {code: order.get(code, code if code < end else UNKNOWN) for code in codes}
    return {code: code if code in _SAME else UNKNOWN for code in codes}


def _is_word(run: str, order: dict[int, str], known: Collection[str]) -> bool:
    """Whether a run is an English word only thanks to what an order says of its codes."""
    word, plain = (one.strip(_EDGES).lower() for one in (run.translate(order), run))
    return word != plain and len(word) > 2 and word in known
