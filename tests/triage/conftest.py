"""Triage in this process, with an engine whose results are known."""

import pytest

from editor.triage.store import TriageStore
from editor.triage.triage import Means, triage
from tests.triage.in_turn import InTurn


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
