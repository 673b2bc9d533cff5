"""The engine, at work in other processes; it has the face of the engine itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Final

from editor.engine.text.pairs import Pair
from editor.workers.engine_process import EngineCall
from editor.workers.engine_workers import EngineWorkers

if TYPE_CHECKING:
    from editor.engine.engine import Engine
    from editor.engine.facts import Facts
    from editor.engine.reading.evidence import Evidence
    from editor.engine.reading.teaching import Decision
    from editor.engine.suspect import Suspect

EACH: Final = 60_000
"""Characters of an article for each process at work on it. Set by hand: they take some ten seconds,
the start of a process two."""

IsCancelled = Callable[[], bool]


class RemoteEngine:
    """What Engine's methods say of their results holds for these, too. For any thread."""

    def __init__(self, workers: EngineWorkers, lacking: str, pairs: tuple[Pair, ...] = ()) -> None:
        self.lacking = lacking
        self._workers = workers
        self._pairs = pairs

    @classmethod
    def load(cls, workers: EngineWorkers) -> RemoteEngine:
        """Start the first process and wait for its engine; raises what EngineWorkers.start does."""
        return cls(workers, workers.start())

    def extended(self, pairs: Iterable[Pair]) -> RemoteEngine:
        """Return an engine that also knows these pairs; this engine is unchanged."""
        return RemoteEngine(self._workers, self.lacking, tuple(pairs))

    def survey(self, text: str, cancelled: IsCancelled) -> Evidence:
        """Gather the evidence of the document as a whole; raises Cancelled."""
        evidence: Evidence = self._ask("survey", text, cancelled=cancelled)
        return evidence

    def suspects(
        self,
        text: str,
        span: tuple[int, int],
        evidence: Evidence,
        cancelled: IsCancelled,
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> list[Suspect]:
        """Return the suspects that start in text[span]; raises Cancelled."""
        options = {"decided_spans": decided_spans}
        found: list[Suspect] = self._ask(
            "suspects", text, span, evidence, options=options, cancelled=cancelled
        )
        return found

    def suspects_of(
        self,
        text: str,
        spans: Sequence[tuple[int, int]],
        evidence: Evidence,
        cancelled: IsCancelled,
        decided_spans: Sequence[Sequence[tuple[int, int]]],
    ) -> Iterator[list[Suspect]]:
        """Yield those of each span, in this order, found by several processes if there is much.

        `decided_spans` has those of each span. Raises Cancelled.
        """
        size = sum(end - start for start, end in spans)
        number = self._workers.widen(1 + size // EACH)
        stop = threading.Event()

        def of(span: tuple[int, int], decided: Sequence[tuple[int, int]]) -> list[Suspect]:
            return self.suspects(
                text, span, evidence, lambda: stop.is_set() or cancelled(), decided
            )

        if number == 1:
            yield from map(of, spans, decided_spans)
            return
        askers = ThreadPoolExecutor(number)
        try:
            yield from askers.map(of, spans, decided_spans)
        finally:
            stop.set()
            askers.shutdown(cancel_futures=True)
            self._workers.narrow()

    def facts(
        self,
        text: str,
        span: tuple[int, int],
        evidence: Evidence,
        decisions: Sequence[Decision] = (),
        decided_spans: Sequence[tuple[int, int]] = (),
    ) -> Facts | None:
        """Return what was weighed for text[span]."""
        options = {"decisions": decisions, "decided_spans": decided_spans}
        found: Facts | None = self._ask("facts", text, span, evidence, options=options)
        return found

    def _ask(
        self,
        method: str,
        text: str,
        *arguments: Any,
        options: dict[str, Any] | None = None,
        cancelled: IsCancelled | None = None,
    ) -> Any:
        number = self._workers.number_of(text)
        question = EngineCall(
            method, text, number, self._pairs, arguments, options or {}, cancelled
        )
        return self._workers.ask(question)


if TYPE_CHECKING:
    AnyEngine = Engine | RemoteEngine
    """What finds suspects, here or in other processes."""
