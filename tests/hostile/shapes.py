"""Hostile texts: repeated patterns, and texts that attack one part of the program."""

from __future__ import annotations

import random
import string
from typing import Final

PROSE: Final = (
    "Officers instructed news businesses that the struggle would keep away from the city. "
)

# Without words, or of unknown words: read fast, however long.
LIGHT: Final = {
    "NUL": "\0",
    "C0": "".join(map(chr, range(1, 32))),
    "C1": "".join(map(chr, range(0x80, 0xA0))),
    "C1 in words": "ab\x85cd\x9b ",
    "apostrophes in words": "a'",
    "curly apostrophes in words": "a’",
    "hyphens": "-",
    "hyphens in words": "a-",
    "hyphens that do not break": "a\u2011",
    "dots in words": "a.",
    "addresses of mail": "a.b@",
    "at signs": "@",
    "addresses of pages": "http://",
    "www": "www.",
    "underscores": "_",
    "opened braces": "{",
    "closed braces": "}",
    "bars": "|",
    "braces and bars": "{|",
    "straight quotation marks": '"',
    "opened quotation marks": "“",
    "closed quotation marks": "”",
    "single quotation marks": "‘",
    "digits": "1",
    "digits and commas": "1,",
    "digits and stops": "1.",
    "digits of Arabic": "١٢٣",
    "digits of Thai": "๑",
    "circled digits": "①",
    "one letter": "a",
    "capitals without blanks": "A",
    "capitals and small letters": "aA",
    "letters with accents": "é",
    "letters that grow in capitals": "ß",
    "letters that grow in small ones": "İ",
    "ligatures": "ﬁ ",
    "prose without blanks": PROSE.replace(" ", ""),
    "blanks": " ",
    "tabs": "\t",
    "empty lines": "\n",
    "blank lines": " \n\t\n",
    "zero-width spaces": "\u200b",
    "soft hyphens": "\u00ad",
    "overrides": "\u202e",
    "isolates": "\u2067\u2069",
    "tags": "\U000e0041",
    "look-alikes in one word": "a\u0430",
    "look-alikes in words": "c\u0430me ",
    "Greek letters in words": "mαking ",
    "letters of formulas": "𝐛𝐨𝐥𝐝 ",
    "full width": "Ｆ",
    "odd blanks in words": "impor\u00a0tant\u3000",
    "filler": "\u3164",
    "Cyrillic": "привет мир ",
    "Chinese": "漢字。",
    "Arabic": "مرحبا بالعالم ",
    "Hebrew": "שלום ",
    "Thai": "สวัสดี",
    "families": "👨\u200d👩\u200d👧",
    "one endless family": "👨\u200d",
    "faces": "😀",
    "flags": "🇩🇪",
    "wrong encodings": "donâ€™t ",
    "wrong encodings without an end": "Ã",
    "replacement characters": "\ufffd",
    "private characters": "\ue000",
    "no characters": "\uffff",
    "combining marks on each other": "\u0301",
    "backslashes": "\\",
    "signs of mark-up": "*_~`#^=",
    "words of no language": "xqzvkj ",
}

# Words or punctuation, each judged in its context: a fraction of a second for a page.
HEAVY: Final = {
    "prose": PROSE,
    "prose without stops": PROSE.replace(".", ""),
    "prose in capitals": PROSE.upper(),
    "prose, a word a line": PROSE.replace(" ", "\n"),
    "prose with odd blanks": PROSE.replace(" ", "\u00a0"),
    "prose with separators": PROSE.replace(" ", "\u2028"),
    "prose with next lines": PROSE.replace(" ", "\x85"),
    "prose with form feeds": PROSE.replace(" ", "\x0c"),
    "C0 and DEL in words": "ab\x08c\x07d\x7fe\x1b[31m f\x0eg ",
    "prose with NUL": PROSE.replace(" ", "\0 "),
    "prose with soft hyphens": PROSE.replace("s", "\u00ads"),
    "one word": "the ",
    "one spun phrase": "within the ",
    "pairs that stand twice": "in the in the ",
    "words that stand twice": "He said it was a big big house house. ",
    "misspelt words": "the goverment said the comittee recieved it . ",
    "articles": "a apple an man ",
    "possessives": "the man's ",
    "clitics": "it's it's ",
    "curly clitics": "don’t they’ll ",
    "apostrophes": "'",
    "curly apostrophes": "’",
    "dots": ".",
    "ellipses": "…",
    "stops on lines of their own": ".\n",
    "opened brackets": "(",
    "closed brackets": ")",
    "square brackets": "[]",
    "abbreviations": "U.S. govt. approx. ",
    "letters with stops": "a. ",
    "amounts": "$1 ",
    "numbers": "12 ",
    "ordinals": "2nd forty sixth ",
    "percentages": "%",
    "ampersands": "& ",
    "colons": ":",
    "spintax": "{word|other} ",
    "spintax in spintax": "{big|{large|{huge|vast}}} ",
    "spintax without blanks": "{a|b}",
    "letters and bars": "a|",
    "left-over lines": "Share this\nLeave a reply\n",
    "left-over words": "facebook | tags: posted in ",
    "marked-up": "<a href='x'>the</a> ",
    "combining marks": "e\u0301",
    "variation selectors": "a\ufe0f",
    "overrides in words": "\u202ea ",
    "halves of letters": "Â ",
}

SHAPES: Final = LIGHT | HEAVY


def text_of(shape: str, length: int) -> str:
    """Return a text of about that many code points that repeats a pattern."""
    piece = SHAPES[shape]
    return piece * (length // len(piece))


def unknown_words(count: int, length: int, seed: int = 7) -> list[str]:
    """Return different words that are in no dictionary."""
    rng = random.Random(seed)
    return ["".join(rng.choices(string.ascii_lowercase, k=length)) for _ in range(count)]


WHOLE: Final = {
    "one line of a megabyte": "a" * 1_000_000,
    "one word of a quarter of a megabyte": "a-" * 125_000,
    "a million empty lines": "\n" * 1_000_000,
    "half a million blank lines": " \n" * 500_000,
    "100,000 combining marks on a letter": "e" + "\u0301" * 100_000,
    "a word of 10 kB": "The " + "x" * 10_000 + " went on.",
    "a word of 10 kB with an apostrophe": "The " + "x" * 10_000 + "'s war went on.",
    "5,000 different unknown words": " ".join(unknown_words(5_000, 30)),
    "braces 100,000 deep": "{" * 100_000 + "}" * 100_000,
    "spintax 3,000 deep": "{a|" * 3_000 + "b" + "}" * 3_000,
    "spintax with 1,000 wordings": "{" + "|".join(["wording"] * 1_000) + "}" * 30_000,
    "a wording with 12 choices of 9": "{" + "".join(["{a|b|c|d|e|f|g|h|i}"] * 12) + "|word}",
    "a brace that is never closed": "{" + "word|" * 400,
    "a thousand kinds of brackets": "([{<" * 250 + ">}])" * 250,
    "an address that does not end": "http://" + "a" * 100_000,
    "an address of mail that does not end": "a@" + "b." * 50_000,
    "digits that do not end": "1" * 100_000 + "a",
    "digits, commas and a letter": "1," * 50_000 + "a",
    "letters, stops and two letters": "a." * 50_000 + "bb",
    "apostrophes within a word": "rock" + "'n" * 20_000,
}
