"""Why a PDF cannot be opened, and what to do, as sentences."""

from __future__ import annotations

from pathlib import Path

from editor.files.pdf.answer import Refusal, Refused
from editor.files.pdf.limits import MOST_MEMORY, MOST_PAGES
from editor.translatable import tr


def refusal(path: Path, error: Refused) -> str:
    """Return why a PDF cannot be opened, and what to do, as a sentence."""
    match error.why:
        case Refusal.ENCRYPTED:
            return tr(
                "{path} is encrypted and needs a password. Open it in a PDF viewer, print it "
                "into a new PDF and open that.",
                path=path,
            )
        case Refusal.DAMAGED:
            return tr(
                "{path} looks like a PDF document, but is damaged and cannot be opened. Open "
                "another copy, or print it into a new PDF from a viewer that can still show it.",
                path=path,
            )
        case Refusal.ENDED:
            return tr(
                "{path} cannot be opened: the process that was reading it was ended. Memory may be "
                "short: close other programs, then open it again.",
                path=path,
            )
        case Refusal.INCOMPLETE:
            return tr(
                "{path} cannot be opened: a part of Unspin is missing ({what}). Install the "
                "program again.",
                path=path,
                what=error.missing,
            )
        case Refusal.NO_TEXT | Refusal.DRAWN | Refusal.BLANK | Refusal.UNNAMED_LETTERS:
            return _without_text(path, error)
        case _:
            return _beyond_limits(path, error)


def _without_text(path: Path, error: Refused) -> str:
    match error.why:
        case Refusal.NO_TEXT:
            return tr(
                "{path} has no text, only pictures of it: it was scanned. Recognise its text "
                "first (OCR; the program OCRmyPDF does that) and open the result.",
                path=path,
            )
        case Refusal.DRAWN:
            return tr(
                "{path} has no text, only drawings, which may be letters. Recognise its text (OCR; "
                "the program OCRmyPDF does that) and open the result.",
                path=path,
            )
        case Refusal.BLANK:
            return tr(
                "{path} has no text and no pictures: its pages are blank. Open another copy.",
                path=path,
            )
        case _:
            return tr(
                "{path} does not say which letters its text consists of, only what they look "
                "like. Recognise its text (OCR; the program OCRmyPDF does that with the option "
                "--force-ocr) and open the result.",
                path=path,
            )


def _beyond_limits(path: Path, error: Refused) -> str:
    match error.why:
        case Refusal.TOO_MANY_PAGES:
            return tr(
                "{path} has {pages} pages; at most {most} can be opened. Split it and open the "
                "parts.",
                path=path,
                pages=error.number,
                most=MOST_PAGES,
            )
        case Refusal.TOO_MUCH_TEXT:
            return tr(
                "{path} has more text than can be opened. Split it and open the parts.", path=path
            )
        case Refusal.TOO_MUCH_MEMORY:
            return tr(
                "{path} cannot be opened: it needs more than {most} MB of memory. It may be "
                "damaged, or made to do harm; open another copy.",
                path=path,
                most=MOST_MEMORY // 1_000_000,
            )
        case _:
            return tr(
                "{path} cannot be opened: reading it takes too long. It may be damaged, or made "
                "to do harm; split it, or open another copy.",
                path=path,
            )
