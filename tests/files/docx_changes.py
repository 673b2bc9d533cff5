"""Makes changes of Word documents' texts, and the corrected texts to compare with."""

import re
from datetime import datetime, timedelta, timezone
from pathlib import Path

from editor.article.source import Replaced
from editor.files.docx import Docx
from tests.files.docx_readers import xml_of

PATH = Path("story.docx")
AT = datetime(2026, 11, 26, 2, 43, 16, 999, tzinfo=timezone(timedelta(hours=2)))
WHY = "“It” is usual <&> here."
"""The comment on every second random change."""
WORDS = [
    "",
    "x",
    "recently",
    " ",
    "  two  ",
    "a & b <c>",
    "é😀",
    "\u2028",
    "\t",
    "\u00ad\u2011",
    "\f",
]


def read(data, revisions="ask"):
    return Docx.read(data, PATH, revisions)


def opened(shape):
    return read(shape.data, shape.revisions)


def corrected(text, changes):
    for one in reversed(changes):
        text = text[: one.start] + one.after + text[one.end :]
    return text


def replaced(text, before, after):
    start = text.index(before)
    return Replaced(start, start + len(before), after, AT)


def body(data):
    return xml_of(data).decode()


def random_changes(chance, text, *, number=4, newlines=True):
    """Return random changes, in order and not touching.

    `newlines`: whether they may insert and remove newlines.
    """
    changes = []
    at = 0
    for _ in range(number):
        start = at + chance.randrange(4)
        end = start + chance.choice((0, 0, 1, 2, 5, 9))
        if end > len(text):
            break
        if not newlines and "\n" in text[start:end]:
            end = text.index("\n", start)
        after = "".join(chance.choices([*WORDS, *("\n",) * newlines], k=chance.randrange(3)))
        if text[start:end] != after:
            changes.append(Replaced(start, end, after, AT, WHY if start % 2 else ""))
        at = end + 1
    return changes


def is_refusal(error):
    """Whether the error says that the paragraphs cannot be joined or split."""
    return re.search("border|cannot be split", str(error)) is not None
