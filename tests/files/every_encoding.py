"""Every Python encoding that a text file can be in, each with characters specific to it."""

import codecs
import encodings
import pkgutil
from functools import cache

MARKS = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
    "utf-32-le": codecs.BOM_UTF32_LE,
    "utf-32-be": codecs.BOM_UTF32_BE,
}
NOT_OF_FILES = {"idna", "punycode", "undefined"}
"""Encodings of host names, and the one that always fails."""
WITH_MARK = {"utf-8-sig", "utf-16", "utf-32"}
"""Encodings that add a byte order mark to others, which are tested by themselves."""
SPOKEN = "öÆłçőşžäñçăįßðΑΩψЖщїўאשתابپกขฬ记事原文を確認ｶﾅ기사원문體價〜①é€“”…–☃𝔘😀"
"""Characters of every script, for the multi-byte encodings."""

BEFORE = "The paper’s story of the harbour, as it went on"
NEWLINES = {
    "lf": ("\n",),
    "cr lf": ("\r\n",),
    "cr": ("\r",),
    "mixed": ("\n", "\r\n", "\r", "\r\n"),
    "none at the end": ("\n",),
}


@cache
def text_encodings() -> tuple[str, ...]:
    """Return the encodings' names, each once, without those that have only ASCII characters."""
    found = {}
    for module in pkgutil.iter_modules(encodings.__path__):
        try:
            codec = codecs.lookup(module.name)
            "a".encode(codec.name)
        except (LookupError, UnicodeError):
            continue
        if codec.name not in NOT_OF_FILES | WITH_MARK and proper(codec.name):
            found[codec.name] = None
    return tuple(found)


@cache
def proper(codec: str) -> str:
    """Return characters beyond ASCII that survive encoding and decoding."""
    alone = (bytes([byte]).decode(codec, "ignore") for byte in range(0x20, 0x100))
    characters = dict.fromkeys((*SPOKEN, *"".join(alone)))
    return "".join(one for one in characters if one > "\x9f" and gives_back(one, codec))


def gives_back(text: str, codec: str) -> bool:
    """Whether a text survives encoding and decoding."""
    try:
        return text.encode(codec).decode(codec) == text
    except UnicodeError:
        return False


def sample(codec: str, newlines: str) -> str:
    """Return six lines with characters of an encoding and, in one, the words `just lately`."""
    own = proper(codec)
    step = max(1, len(own) // 3)
    words = [own[at : at + step] for at in range(0, len(own), step)]
    lines = ["Port inquiry", words[0], "", f"Officers {words[-1]} raised just lately what {own}",
             "Two , and more", f"{own[::-1]} at the end."]  # fmt: skip
    ends = NEWLINES[newlines]
    ended = [line + ends[at % len(ends)] for at, line in enumerate(lines)]
    return "".join(ended).removesuffix("\n" if newlines == "none at the end" else "")
