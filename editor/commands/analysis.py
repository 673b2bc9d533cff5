"""What commands load for analysing and aligning: the engine, the user's lists, the lexicon."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from editor.commands.exits import CommandError
from editor.commands.terminal import print_note
from editor.lists import ListStore

if TYPE_CHECKING:
    from editor.engine.engine import Engine
    from editor.engine.text.pairs import Pair
    from editor.originals.alignment import Knowledge

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
    pairs = own_pairs()
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
    pairs = own_pairs()
    return knowledge.extended(pairs) if pairs else knowledge


def own_pairs() -> list[Pair]:
    """Return the pairs of all lists that are on; print a note about each that cannot be read."""
    stored = ListStore().read()
    for problem in stored.damaged:
        print_note(problem.message)
    return stored.pairs()
