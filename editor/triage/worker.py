"""What a worker does: it reads questions and writes answers, a line of JSON each."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from editor.program import answering_output
from editor.translatable import as_data, message_of
from editor.triage.pool import PoolError

Answer = Callable[[Any], Any]
"""Answers a question; both are whatever JSON can hold."""
RATE: Final = "rate"
"""Work: the rows of a triage; see Rater."""
CHECK: Final = "check"
"""Work: the lines of `check --jsonl`."""


def rating(shelf: Path | None = None) -> dict[str, Any]:
    """Return the options of a worker that rates files, and looks for originals on a shelf."""
    return {"work": RATE, "shelf": shelf and str(shelf)}


def checking(threshold: float) -> dict[str, Any]:
    """Return the options of a worker that checks texts."""
    return {"work": CHECK, "threshold": threshold}


def work(start: Callable[[], Answer]) -> None:
    """Load what answers questions, then answer them until there are no more.

    A line is {"answer": …}, the first one to no question: it says that all is ready. The last may
    be {"failed": …}, the message of a PoolError, after which no worker could do better.
    """
    out = answering_output()
    try:
        answer = start()
        _write(out, {"answer": None})
        for line in sys.stdin.buffer:
            _write(out, {"answer": answer(json.loads(line))})
    except PoolError as error:
        _write(out, {"failed": as_data(message_of(error))})


def _write(out: Any, data: Any) -> None:
    out.write(json.dumps(data).encode() + b"\n")
    out.flush()
