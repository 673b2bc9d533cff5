"""What a worker that reads a PDF answers: JSON and numbers, which can do no harm when read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.files.pdf.placed import PlacedTexts


class Refusal(StrEnum):
    """Why a PDF is not read."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no text"
    DRAWN = "drawn"
    BLANK = "blank"
    TOO_MANY_PAGES = "too many pages"
    TOO_MUCH_TEXT = "too much text"
    TOO_MUCH_MEMORY = "too much memory"
    TOO_LONG = "too long"
    ENDED = "ended"
    """Somebody, or a system short of memory, ended the process that read it."""
    UNNAMED_LETTERS = "unnamed letters"
    INCOMPLETE = "incomplete"
    """Something that the program ships with is missing."""


class Refused(Exception):
    """A PDF is not read."""

    def __init__(self, why: Refusal, number: int = 0, missing: str = "") -> None:
        super().__init__(why.value)
        self.why = why
        self.number = number
        """Of pages, where that is why."""
        self.missing = missing
        """What is missing, where that is why."""


@dataclass(frozen=True, slots=True)
class PdfContent:
    """What is read of a PDF."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    pieces: PlacedTexts
    """Where each word of the text stands, in the order of the text."""
    furniture: tuple[tuple[int, int], ...]
    """Stretches of the text, code points [start, end), that belong to the pages."""
    formulas: tuple[tuple[int, int], ...] = ()
    """Stretches of it that are words of formulas."""
    published: str = ""
    """ISO 8601, as `made`."""
    made: str = ""
    extraction: str = ""
    turns: tuple[int, ...] = ()
    """Of each page, by how many quarter turns its coordinates were turned for the boxes."""
    without_text: tuple[int, ...] = ()
    """The pages that only have pictures, from 1."""
    left_out: int = 0
    """Running heads and page numbers that are not in the text."""
    line_numbers: int = 0
    unknown: int = 0
    """Characters that the file does not name."""

    def to_bytes(self) -> bytes:
        """Return it as the process answers it: a line of JSON, then where the words stand."""
        fields: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        del fields["pieces"]
        return json.dumps(fields).encode() + b"\n" + self.pieces.to_bytes()

    @classmethod
    def of(cls, answer: dict[str, Any], pieces: bytes) -> Self:
        """Return what a process answered; raises KeyError, TypeError and ValueError."""
        fields = answer | {"pieces": PlacedTexts.of(pieces)}
        fields["paragraphs"] = tuple(
            Paragraph(ParagraphKind(kind), int(level), str(mark), int(page))
            for kind, level, mark, page in answer["paragraphs"]
        )
        for name in ("furniture", "formulas"):
            fields[name] = tuple((int(start), int(end)) for start, end in answer[name])
        fields["turns"] = tuple(map(int, answer["turns"]))
        fields["without_text"] = tuple(map(int, answer["without_text"]))
        text = fields["text"]
        if not isinstance(text, str) or len(fields["paragraphs"]) != text.count("\n") + 1:
            raise ValueError("the answer has other paragraphs than lines")
        return cls(**fields)
