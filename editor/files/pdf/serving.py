"""What a worker does that reads a PDF: limits itself, reads, lays out, answers.

A PDF is untrusted input for a large program in C++. What goes wrong in it ends this process and
nothing else. The pdfium that pypdfium2 ships has neither JavaScript nor XFA; nothing here opens
attachments or follows links.
"""

from __future__ import annotations

import contextlib
import json
import sys
from typing import Any, BinaryIO, Final

from editor.files.pdf import limits
from editor.files.pdf.answer import PdfContent, Refusal, Refused
from editor.files.pdf.characters import UNKNOWN
from editor.files.pdf.marks import Highlight
from editor.files.pdf.words import PageShows
from editor.program import answering_output

_WITHOUT_TEXT: Final = (Refusal.BLANK, Refusal.DRAWN, Refusal.NO_TEXT)
"""Why a PDF without text is not read, by what its pages show."""


def serve() -> None:
    """Read an order, a line of JSON, and a PDF from standard input; answer on standard output."""
    limit()
    answer = answering_output()
    order = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    try:
        answer.write(_annotated(data, order) if "highlights" in order else read(data).to_bytes())
    except Refused as error:
        _refuse(answer, error.why, number=error.number)
    except MemoryError:
        _refuse(answer, Refusal.TOO_MUCH_MEMORY)
    except (ImportError, OSError) as error:  # a PDF is read from memory: it can cause neither
        _refuse(answer, Refusal.INCOMPLETE, missing=str(error))
    answer.flush()


def _refuse(answer: BinaryIO, why: Refusal, number: int = 0, missing: str = "") -> None:
    told = {"refused": why, "number": number, "missing": missing}
    answer.write(json.dumps(told).encode())


def limit() -> None:
    """Take from this process what reading a PDF does not need, where the system can do that."""
    sys.dont_write_bytecode = True  # it may write no files
    with contextlib.suppress(ImportError):
        import resource  # noqa: PLC0415 Windows has none

        memory, seconds = limits.MOST_MEMORY, limits.MOST_PROCESSOR
        wanted = {
            "RLIMIT_AS": (memory, memory),
            # At the second the system kills without a word; at the first the process says why.
            "RLIMIT_CPU": (seconds, seconds + 1),
            "RLIMIT_CORE": (0, 0),
            "RLIMIT_FSIZE": (0, 0),
            "RLIMIT_NPROC": (0, 0),
        }
        for name, most in wanted.items():
            which = getattr(resource, name, None)
            if which is not None:
                with contextlib.suppress(ValueError, OSError):
                    resource.setrlimit(which, most)


def read(data: bytes) -> PdfContent:
    """Return what is in a PDF; raises Refused."""
    import pypdfium2 as pdfium  # noqa: PLC0415 only in this process

    from editor.files.pdf.glyphs import page_words, shown_box  # noqa: PLC0415
    from editor.files.pdf.layout import lay_out  # noqa: PLC0415

    document = _opened(pdfium, data)
    number = len(document)
    if number > limits.MOST_PAGES:
        raise Refused(Refusal.TOO_MANY_PAGES, number)
    pages, without_text, glyphs = [], [], 0
    for index in range(number):
        page = document[index]
        words = page_words(page.raw, shown_box(page.raw))
        pages.append(words)
        page.close()
        glyphs += sum(len(word.text) for word in words.words)
        if glyphs > limits.MOST_GLYPHS:
            raise Refused(Refusal.TOO_MUCH_TEXT)
        if not words.words and words.shows is PageShows.PICTURES:
            without_text.append(index + 1)
    laid_out = lay_out(pages)
    text = laid_out.made.text
    unknown = text.count(UNKNOWN)
    if not text.strip():
        raise Refused(_WITHOUT_TEXT[max((page.shows for page in pages), default=0)], number)
    if unknown > 0.3 * len(text):
        raise Refused(Refusal.UNNAMED_LETTERS)
    from editor.files.pdf.dates import published_and_made  # noqa: PLC0415

    return PdfContent(
        text,
        tuple(laid_out.made.paragraphs),
        laid_out.made.pieces,
        tuple(laid_out.made.furniture),
        tuple(laid_out.made.formulas),
        *published_and_made(data, document.get_metadata_value("CreationDate")),
        extraction(),
        tuple(page.turn for page in pages),
        tuple(without_text),
        laid_out.left_out,
        laid_out.line_numbers,
        unknown,
    )


def _annotated(data: bytes, order: dict[str, Any]) -> bytes:
    """Return a copy of a PDF with highlights; raises Refused."""
    import pypdfium2 as pdfium  # noqa: PLC0415 only in this process

    from editor.files.pdf.annotating import annotated  # noqa: PLC0415

    wanted = [Highlight(*one) for one in order["highlights"]]
    return annotated(_opened(pdfium, data), wanted, order["turns"])


def extraction() -> str:
    """Return by what a text is taken from a PDF: all that may change what comes out."""
    from pypdfium2.version import PYPDFIUM_INFO  # noqa: PLC0415
    from spellchecker.info import __version__ as spelling  # noqa: PLC0415

    from editor.files.pdf.layout import VERSION  # noqa: PLC0415

    return f"pypdfium2 {PYPDFIUM_INFO}, pyspellchecker {spelling}, layout {VERSION}"


def _opened(pdfium: Any, data: bytes) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        code = getattr(error, "err_code", None)
        is_locked = code in (pdfium.raw.FPDF_ERR_PASSWORD, pdfium.raw.FPDF_ERR_SECURITY)
        raise Refused(Refusal.ENCRYPTED if is_locked else Refusal.DAMAGED) from error
