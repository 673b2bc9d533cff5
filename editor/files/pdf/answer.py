"""What a worker that reads a PDF is asked and answers: JSON, which can do no harm when read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.files.pdf.assembling import PlacedText


class Refusal(StrEnum):
    """Why a PDF is not read."""

    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    NO_TEXT = "no text"
    TOO_MANY_PAGES = "too many pages"
    TOO_MUCH_TEXT = "too much text"
    TOO_MUCH_MEMORY = "too much memory"
    TOO_LONG = "too long"
    UNNAMED_LETTERS = "unnamed letters"


class Refused(Exception):
    """A PDF is not read."""

    def __init__(self, why: Refusal, number: int = 0) -> None:
        super().__init__(why.value)
        self.why = why
        self.number = number
        """Of pages, where that is why."""


@dataclass(frozen=True, slots=True)
class PdfContent:
    """What is read of a PDF."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    pieces: tuple[PlacedText, ...]
    """Where each word of the text stands, in the order of the text."""
    furniture: tuple[tuple[int, int], ...]
    """Stretches of the text, code points [start, end), that belong to the pages."""
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

    def to_json(self) -> bytes:
        """Return it as the process answers it."""
        fields: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        return json.dumps(fields).encode()

    @classmethod
    def of(cls, answer: dict[str, Any]) -> Self:
        """Return what a process answered; raises KeyError, TypeError and ValueError."""
        fields = {name: answer[name] for name in cls.__slots__}
        fields["paragraphs"] = tuple(
            Paragraph(ParagraphKind(kind), int(level), str(mark), int(page))
            for kind, level, mark, page in answer["paragraphs"]
        )
        fields["pieces"] = tuple(
            PlacedText(
                int(start), int(end), int(page), (float(x0), float(y0), float(x1), float(y1))
            )
            for start, end, page, (x0, y0, x1, y1) in answer["pieces"]
        )
        fields["furniture"] = tuple((int(start), int(end)) for start, end in answer["furniture"])
        fields["turns"] = tuple(map(int, answer["turns"]))
        fields["without_text"] = tuple(map(int, answer["without_text"]))
        text = fields["text"]
        if not isinstance(text, str) or len(fields["paragraphs"]) != text.count("\n") + 1:
            raise ValueError("the answer has other paragraphs than lines")
        return cls(**fields)
