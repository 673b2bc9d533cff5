"""Loads what rates files, once in each process that does."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from editor.engine.engine import Engine
from editor.engine.errors import ResourceError
from editor.engine.text.pairs import Pair
from editor.originals.alignment import Knowledge
from editor.originals.finding import Finder
from editor.originals.rarity import Rarity
from editor.originals.shelf import Shelf
from editor.translatable import message_of
from editor.triage.pool import PoolError
from editor.triage.rating import Tools


def load_tools(pairs: Sequence[Pair], shelf: Path | None = None) -> Tools:
    """Load the engine, with the person's own pairs; raises PoolError.

    Originals are looked for on the shelf in that folder, if one is given.
    """
    try:
        engine = Engine.load()
        if pairs:
            engine = engine.extended(pairs)
        if shelf is None:
            return Tools(engine)
        return Tools(engine, Shelf(shelf), Finder(Knowledge.load(), Rarity.load()))
    except ResourceError as error:
        raise PoolError(message_of(error)) from error
