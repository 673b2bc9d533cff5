"""An article analysed as a whole, where nobody looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.article import Article
from editor.session.page_lines import with_page_lines
from editor.session.prose import in_prose, not_prose

if TYPE_CHECKING:
    from editor.engine.engine import Analysis, Engine
    from editor.originals.at_hand import OriginalsAtHand
    from editor.review import Review


def analyse(article: Article, engine: Engine, originals: OriginalsAtHand | None = None) -> Analysis:
    """Analyse a whole article, with what its source marks as left-overs and originals say."""
    from editor.engine.engine import Analysis  # noqa: PLC0415 large, and words are counted without

    text = article.text
    found = engine.analyse(text)
    prose = in_prose(found.suspects, not_prose(article, text))
    suspects = with_page_lines(prose, text, (0, len(text)), article.page_lines)
    if originals is not None:
        suspects = originals.suspects(suspects, text, (0, len(text)))
    return Analysis(found.evidence, suspects)


def survey(review: Review, engine: Engine, originals: OriginalsAtHand | None = None) -> None:
    """Find the suspects of an article beside those that were decided, as the window does."""
    from editor.engine.engine import never  # noqa: PLC0415 as above
    from editor.session.analysis_job import AnalysisJob  # noqa: PLC0415 as above

    for found, _, _ in AnalysisJob.of(review, engine, originals).analyse_all(None)(never):
        if found.evidence is not None:
            review.set_evidence(found.evidence)
        review.merge(found.suspects, found.lines, found.revision)


def count_words(article: Article) -> int:
    """Return the number of words in an article as it was opened, as word processors count them."""
    return len(article.original.split())
