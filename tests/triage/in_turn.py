"""Rates files in this process, with an engine whose results are known."""

from pathlib import Path

from editor.triage.pool import Answered
from editor.triage.rating import Rater, Tools
from editor.triage.row import TriageRow
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
