"""A small spun text and its suspects, made by hand."""

from __future__ import annotations

import re

from editor.article import Article
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.review import Review

TEXT = (
    "Invoice Burns instructed the officers.\n"
    "The officers stated it just lately, in accordance with two officers.\n"
    "\n"
    "Officers keep away from the 2 nations."
)
LEXICON = {
    "invoice": (Kind.NAME, ["Bill"]),
    "instructed": (Kind.SPUN, ["told", "taught", "ordered"]),
    "officers": (Kind.SPUN, ["officials", "police"]),
    "stated": (Kind.SPUN, ["said"]),
    "just lately": (Kind.SPUN, ["recently"]),
    "in accordance with": (Kind.SPUN, ["according to"]),
    "keep away from": (Kind.SPUN, ["avoid"]),
    "2": (Kind.NUMBER, ["two"]),
}


def find_suspects(text: str) -> list[Suspect]:
    """Return what an engine that knows the words above would find, in text order."""
    found = []
    for match in re.finditer("|".join(rf"\b{word}\b" for word in LEXICON), text, re.IGNORECASE):
        kind, originals = LEXICON[match[0].lower()]
        upper = match[0][0].isupper()
        suggestions = tuple(
            Suggestion(o.capitalize() if upper else o, 0.9 / rank, "lexicon", f"stands for {o}")
            for rank, o in enumerate(originals, 1)
        )
        found.append(Suspect(match.start(), match.end(), match[0], kind, 0.8, suggestions))
    return found


def make_review(text: str = TEXT) -> Review:
    """Return an analysed review of a text."""
    review = Review(Article.from_text(text))
    analyse(review)
    return review


def analyse(review: Review) -> None:
    """Analyse the whole present text."""
    lines = [m.span() for m in re.finditer(r"[^\n]*(?=\n|\Z)", review.text)]
    from editor.article import Span

    review.merge(find_suspects(review.text), [Span(*line) for line in lines], review.revision)


def id_of(review: Review, text: str, nth: int = 0) -> int:
    """Return the id of the nth suspect with this text."""
    return [item.id for item in review.items() if item.text == text][nth]
