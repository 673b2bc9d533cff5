"""A worker: this program, started by another of it to share its work. Nobody types this."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from editor.files.pdf.process import PDF
from editor.program import end_with_reader
from editor.triage.pool import PoolError
from editor.triage.worker import CHECK, RATE, work
from editor.workers.messages import ENGINE


def worker(arguments: list[str]) -> int:
    """Do the work that the options, in JSON, name, for as long as somebody reads the answers."""
    options = json.loads(arguments[0])
    end_with_reader()
    works: dict[str, Callable[[], None]] = {
        PDF: _serve_pdf,
        ENGINE: _serve_engine,
        RATE: lambda: work(_rating(options["shelf"])),
        CHECK: lambda: work(_checking(options["threshold"])),
    }
    works[options["work"]]()
    return 0


def _serve_pdf() -> None:
    from editor.files.pdf.serving import serve

    serve()


def _serve_engine() -> None:
    from editor.engine.engine import Engine
    from editor.workers.serving import serve

    serve(Engine.load)


def _rating(shelf: str | None) -> Callable[[], Callable[[Any], Any]]:
    from editor.commands.analysis import own_pairs
    from editor.triage.loading import load_tools
    from editor.triage.rating import Rater
    from editor.triage.row import TriageRow

    def start() -> Callable[[Any], Any]:
        rater = Rater(partial(load_tools, own_pairs(), Path(shelf) if shelf else None))

        def rate(question: Any) -> Any:
            path, known = question
            row = None if known is None else TriageRow.of_data(known)
            return rater.rate(Path(path), row).as_data()

        return rate

    return start


def _checking(threshold: float) -> Callable[[], Callable[[Any], Any]]:
    from editor.commands.analysis import load_engine
    from editor.commands.exits import CommandError
    from editor.commands.json_lines import JsonLine, checked

    def start() -> Callable[[Any], Any]:
        try:
            engine = load_engine()
        except CommandError as error:
            raise PoolError(str(error)) from error
        return lambda question: checked(JsonLine(*question), engine, threshold)

    return start
