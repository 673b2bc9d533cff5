"""The annotated copy of a PDF: its marks lie on the right words, its pages stay."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from editor.article import Edit, Span
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.export import ANNOTATED_PDF, ExportOptions, ReviewSnapshot
from editor.files import WriteError, read_article
from editor.review import Review
from tests.files.pdf_pages import pdf
from tests.files.test_pdf import two_columns

WIDE = 0.5
"""Points by which a mark may be wider than its letters."""


def marks(data: bytes) -> list[tuple[str, str]]:
    """The text under each highlight of a PDF, line by line, and its note."""
    document = pypdfium2.PdfDocument(data)
    found = []
    for page in document:
        letters = page.get_textpage()
        for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
            note = pdfium.FPDFPage_GetAnnot(page, number)
            assert pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_HIGHLIGHT
            under = [
                box_text(letters, note, at)
                for at in range(pdfium.FPDFAnnot_CountAttachmentPoints(note))
            ]
            found.append((" ".join(under), contents(note)))
    return found


def box_text(letters, note, at: int) -> str:
    quad = pdfium.FS_QUADPOINTSF()
    assert pdfium.FPDFAnnot_GetAttachmentPoints(note, at, quad)
    xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
    edges = (min(xs) - WIDE, min(ys) - WIDE, max(xs) + WIDE, max(ys) + WIDE)
    return letters.get_text_bounded(*edges).replace("\x02", "-").strip()


def contents(note) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(note, b"Contents", None, 0)
    text = ctypes.create_string_buffer(size)
    wide = ctypes.cast(text, ctypes.POINTER(pdfium.FPDF_WCHAR))
    pdfium.FPDFAnnot_GetStringValue(note, b"Contents", wide, size)
    return text.raw[:-2].decode("utf-16-le")


def suspect(text: str, phrase: str, *wordings: str) -> Suspect:
    at = text.index(phrase)
    given = tuple(Suggestion(one, 0.9, SuggestionSource.LEXICON, "") for one in wordings)
    return Suspect(at, at + len(phrase), phrase, Kind.SPUN, 0.8, given)


@pytest.fixture(params=[0, 90, 180, 270])
def review(request, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([[], two_columns()], turn=request.param))
    made = Review(read_article(path).article)
    text = made.text
    found = [
        suspect(text, "rest of it", "remainder"),
        suspect(text, "decision", "choice", "ruling"),
        suspect(text, "Skippers", "Captains"),
    ]
    made.merge(found, [Span(0, len(text))], made.revision)
    return made


def test_suspects_and_changes_are_marked_on_their_words(review):
    accepted = next(item for item in review.items() if item.text == "Skippers")
    review.accept(accepted.id)
    at = review.text.index("repairs")
    review.type(Edit(at, "repairs", "long repairs and more"))
    made = ANNOTATED_PDF.make(ReviewSnapshot.of(review), ExportOptions())
    found = dict(marks(made))
    assert found == {
        "Skippers": "“Skippers” was replaced by “Captains”",
        "rest of it": "suspect (80 % sure): perhaps “remainder” was here",
        "deci- sion": "suspect (80 % sure): perhaps “choice” was here, or “ruling”",
        "repairs": "“repairs” was replaced by “long repairs and more”",
    }


def test_what_a_person_put_in_is_not_marked_as_suspect_where_other_words_stand(review):
    at = review.text.index("repairs")
    review.type(Edit(at, "repairs", "mending that just lately took place"))
    found = [suspect(review.text, "just lately", "recently")]
    review.merge(found, [Span(at, at + 40)], review.revision)
    assert "just lately" in [item.text for item in review.items()]
    made = ANNOTATED_PDF.make(ReviewSnapshot.of(review), ExportOptions())
    under = [words for words, _ in marks(made)]
    assert sorted(under) == ["Skippers", "deci- sion", "repairs", "rest of it"]


def test_the_pages_and_the_text_of_the_copy_are_those_of_the_pdf(review, tmp_path):
    made = ANNOTATED_PDF.make(ReviewSnapshot.of(review), ExportOptions())
    path = tmp_path / "copy.pdf"
    path.write_bytes(made)
    assert read_article(path).article.text == review.article.original
    before, after = pypdfium2.PdfDocument(review.article.origin.data), pypdfium2.PdfDocument(made)
    assert [page.get_size() for page in before] == [page.get_size() for page in after]


def test_what_is_no_pdf_cannot_be_annotated(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("A text.\n")
    work = ReviewSnapshot.of(Review(read_article(path).article))
    with pytest.raises(WriteError) as caught:
        ANNOTATED_PDF.make(work, ExportOptions())
    assert "Only a PDF" in str(caught.value)
