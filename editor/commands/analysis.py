"""What commands load for analysing and aligning: the engine, the user's lists, the lexicon."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from editor.commands.exits import CommandError
from editor.commands.terminal import print_note
from editor.lists import ListStore

if TYPE_CHECKING:
    from editor.article import Article
    from editor.engine.engine import Analysis, Engine
    from editor.engine.text.pairs import Pair
    from editor.originals.alignment import Knowledge
    from editor.originals.at_hand import OriginalsAtHand
    from editor.review import Review

LoadEngine = Callable[[], "Engine"]


def load_engine() -> Engine:
    """Load the engine with the pairs of all lists that are on.

    Prints a note about a part of it that is missing, and about each list that cannot be read.
    Raises CommandError.
    """
    from editor.engine.engine import Engine, ResourceError

    try:
        engine = Engine.load()
    except ResourceError as error:
        raise CommandError(str(error)) from error
    if engine.lacking:
        print_note(engine.lacking)
    pairs = _own_pairs()
    return engine.extended(pairs) if pairs else engine


def load_knowledge() -> Knowledge:
    """Load what is known of which words stand for which, for aligning, with the lists that are on.

    Prints a note about each list that cannot be read. Raises CommandError.
    """
    from editor.engine.errors import ResourceError
    from editor.originals.alignment import Knowledge

    try:
        knowledge = Knowledge.load()
    except ResourceError as error:
        raise CommandError(str(error)) from error
    pairs = _own_pairs()
    return knowledge.extended(pairs) if pairs else knowledge


def _own_pairs() -> list[Pair]:
    """Return the pairs of all lists that are on; print a note about each that cannot be read."""
    stored = ListStore().read()
    for problem in stored.damaged:
        print_note(problem.message)
    return stored.pairs()


def analyse(article: Article, engine: Engine, originals: OriginalsAtHand | None = None) -> Analysis:
    """Analyse a whole article, with what its source marks as left-overs and originals say."""
    from editor.engine.engine import Analysis
    from editor.session.page_lines import with_page_lines
    from editor.session.prose import in_prose, not_prose

    text = article.text
    found = engine.analyse(text)
    prose = in_prose(found.suspects, not_prose(article, text))
    suspects = with_page_lines(prose, text, (0, len(text)), article.page_lines)
    if originals is not None:
        suspects = originals.suspects(suspects, text, (0, len(text)))
    return Analysis(found.evidence, suspects)


def survey(review: Review, engine: Engine, originals: OriginalsAtHand | None = None) -> None:
    """Find the suspects of an article beside those that were decided, as the window does."""
    from editor.engine.engine import never
    from editor.session.analysis_job import AnalysisJob

    for found, _, _ in AnalysisJob.of(review, engine, originals).analyse_all((0, 0))(never):
        if found.evidence is not None:
            review.set_evidence(found.evidence)
        review.merge(found.suspects, found.lines, found.revision)
