"""What of an article is not reviewed."""

from editor.article import Edit
from editor.engine.suspect import Kind, Suspect
from editor.files import read_article
from editor.session.prose import in_prose, not_prose
from tests.files.pdf_pages import Line, column, pdf


def suspects(text: str, phrase: str) -> list[Suspect]:
    at = text.index(phrase)
    return [Suspect(at, at + len(phrase), phrase, Kind.SPUN, 0.9, ())]


def test_a_list_of_references_and_formulas_are_not_reviewed(tmp_path):
    page = [
        *column(60, 80, ["Counterfeit consciousness is what the", "paper is about, and we define"]),
        Line(160, 130, "x = y + 2 (1)"),
        *column(60, 160, ["as the sum of all that there was", "to see in the harbour that year."]),
        Line(60, 200, "References", 12, bold=True),
        *column(60, 230, ["[1] A. Vale. Profound learning. 2021."]),
    ]
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([page]))
    article = read_article(path).article
    without = not_prose(article, article.text)
    assert in_prose(suspects(article.text, "Counterfeit consciousness"), without)
    assert not in_prose(suspects(article.text, "Profound learning"), without)
    assert not in_prose(suspects(article.text, "x = y + 2"), without)


def test_formulas_within_sentences_are_not_reviewed(tmp_path):
    page = [
        *column(60, 80, ["The council measured a depth of"]),
        Line(250, 80, "a = b", math=True),
        *column(60, 92, ["and was content with it."]),
    ]
    path = tmp_path / "paper.pdf"
    path.write_bytes(pdf([page]))
    article = read_article(path).article
    assert article.text == "The council measured a depth of α = β and was content with it."
    article.apply(Edit(4, "council", "harbour's council"))
    without = not_prose(article, article.text)
    assert in_prose(suspects(article.text, "depth of"), without)
    assert not in_prose(suspects(article.text, "α = β"), without)
    assert not in_prose(suspects(article.text, "depth of α"), without)
    article.apply(Edit(article.text.index("α"), "α = β", "seven"))
    assert in_prose(suspects(article.text, "seven"), not_prose(article, article.text))


def test_all_of_a_plain_text_may_be_reviewed(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("References\n[1] A. Vale. Profound learning.\n")
    article = read_article(path).article
    assert not_prose(article, article.text) is None
