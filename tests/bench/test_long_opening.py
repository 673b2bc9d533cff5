"""How long the window's thread is held up while an article of half a million words is opened.

Run with `./packaging/test -m bench -s tests/bench/test_long_opening.py`. The article has 1,000
pages, as plain text, as a Word document, as one of 40,000 list items and as a PDF. A timer of a
millisecond beats in the window (see `test_stalls.py`) from the request until the text has been
there for some seconds; then the reader leaps through it.
"""

import textwrap
import time

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from editor.article.paragraphs import Paragraph, ParagraphKind
from editor.article.structured import Structured
from editor.files.docx import new_docx
from tests.bench.test_stalls import Heart
from tests.bench.test_window_speed import SENTENCE
from tests.files.pdf_pages import Line, column, pdf
from tests.ui.whole_program import end_program, look_kept, start_as_users_do

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1200)]

PAGES = 1_000
PARAGRAPHS = 6
"""On a page, below a heading."""


def pages():
    """The heading and the paragraphs of each page: 500 words."""
    words = SENTENCE.split()
    for page in range(1, PAGES + 1):
        yield (
            f"{page} Of the ships that came",
            [
                f"Ship {page}{letter} came late. " + " ".join(words * 2 + words[:9]) + "."
                for letter in "abcdef"[:PARAGRAPHS]
            ],
        )


def plain():
    lines = (line for heading, body in pages() for line in (f"## {heading}", *body))
    return "\n\n".join(lines).encode()


def word():
    lines, kinds = [], []
    for heading, body in pages():
        lines += [heading, *body]
        kinds += [Paragraph(ParagraphKind.HEADING, 1)] + [Paragraph()] * len(body)
    return new_docx(Structured("\n".join(lines), kinds), "Ships")


def listed():
    lines, kinds = [], []
    for heading, body in pages():
        items = [line for one in body for line in textwrap.wrap(one, 78)][:40]
        lines += [heading, *items]
        kinds += [Paragraph(ParagraphKind.HEADING, 1)]
        kinds += [Paragraph(ParagraphKind.LIST_ITEM, 1, "•")] * len(items)
    return new_docx(Structured("\n".join(lines), kinds), "Ships")


def printed():
    made = []
    for number, (heading, body) in enumerate(pages(), 1):
        lines = [Line(50, 60, heading, 14, bold=True)]
        y = 84.0
        for paragraph in body:
            cut = textwrap.wrap(paragraph, 98)
            lines += column(50, y, cut, size=8.5, leading=11)
            y += 11 * len(cut) + 10
        made.append([*lines, Line(290, 820, str(number), 8)])
    return pdf(made, packed=True)


@pytest.mark.parametrize(
    ("suffix", "made"),
    [(".txt", plain), (".docx", word), (".docx", listed), (".pdf", printed)],
    ids=["text", "document", "list", "pdf"],
)
def test_window_is_alive_while_a_long_article_is_opened(qtbot, qapp, tmp_path, suffix, made):
    path = tmp_path / f"long{suffix}"
    path.write_bytes(made())
    with look_kept(qapp):
        program = start_as_users_do(tmp_path)
        controller = program.window.controller
        qtbot.wait(500)
        controller.open(path)
        heart, started = Heart(), time.perf_counter()
        qtbot.waitUntil(lambda: controller.session is not None, timeout=600_000)
        shown = time.perf_counter() - started
        reading, heart = heart, Heart()
        qtbot.wait(10_000)
        opened, heart = heart, Heart()
        bar = program.window.findChild(QPlainTextEdit, "article_view").verticalScrollBar()
        for part in range(1, 21):
            bar.setValue(bar.maximum() * part // 20)
            qtbot.wait(50)
        words = len(controller.session.review.text.split())
        end_program(program)
    print(f"\n{suffix}: {words:,} words, open after {shown:.1f} s")
    print(f"longest stalls until then: {reading.longest()}")
    print(f"longest stalls in 10 s from then: {opened.longest()}")
    print(f"longest stalls leaping about: {heart.longest()}")
