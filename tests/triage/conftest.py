"""Triage in this process, with an engine whose results are known."""

from pathlib import Path

import pytest

from editor.triage.pool import Answered
from editor.triage.rating import Rater, Tools
from editor.triage.row import TriageRow
from editor.triage.store import TriageStore
from editor.triage.triage import Means, triage
from tests.commands.conftest import KnownEngine


class InTurn:
    """Rates one file after the other, and remembers which it analysed."""

    def __init__(self):
        self.analysed = []
        engine = KnownEngine()

        def analyse(text):
            self.analysed.append(text)
            return engine.analyse(text)

        tools = Tools(type("Listening", (), {"analyse": staticmethod(analyse)})())
        self._rater = Rater(lambda: tools)

    def answers(self, questions, check):
        for path, known in questions:
            check()
            row = None if known is None else TriageRow.of_data(known)
            yield Answered((path, known), self._rater.rate(Path(path), row).as_data())


@pytest.fixture
def in_turn():
    return InTurn()


@pytest.fixture
def store(tmp_path):
    with TriageStore(tmp_path / "store") as opened:
        yield opened


@pytest.fixture
def rows(store, in_turn):
    """Triage places; the rows by the names of their files."""

    def run(*places, engine="engine", shelf="", but=None):
        means = Means(in_turn, engine, shelf)
        steps = list(triage(store, places, means, lambda: None, but))
        found = [step.row for step in steps if step.row is not None]
        assert steps[-1].done == steps[-1].total == len(found)
        assert {row.path: row for row in store.rows()} == {row.path: row for row in found}
        assert len(found) == len({row.path for row in found})
        return {row.path.name: row for row in found}

    return run
