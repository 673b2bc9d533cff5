"""Starts the worker that reads one PDF, and ends it if it takes too long.

A worker for each PDF: nothing of the person's is in its memory, nothing of one PDF in another's.
"""

from __future__ import annotations

import json
import signal
import subprocess
from collections.abc import Sequence
from typing import Any, Final

from editor.files.pdf.answer import PdfContent, Refusal, Refused
from editor.files.pdf.limits import MOST_ANSWER, MOST_TIME
from editor.files.pdf.marks import Highlight
from editor.program import APART, worker_command

PDF: Final = "pdf"
"""Work: one PDF, read or copied with highlights."""


def read_pdf(data: bytes) -> PdfContent:
    """Return what is in a PDF; raises Refused."""
    try:
        head, _, pieces = _ask({}, data).partition(b"\n")
        return PdfContent.of(_parsed(head), pieces)
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(Refusal.DAMAGED) from error


def annotated_copy(data: bytes, highlights: Sequence[Highlight], turns: Sequence[int]) -> bytes:
    """Return a copy of a PDF with highlights; raises Refused."""
    order = {"highlights": highlights, "turns": turns}
    answer = _ask(order, data)
    if answer.startswith(b"{"):
        _parsed(answer)
    return answer


def _ask(order: dict[str, Any], data: bytes) -> bytes:
    """Return what the process answers to an order; raises Refused."""
    try:
        done: subprocess.CompletedProcess[bytes] = subprocess.run(  # noqa: S603 the program itself
            worker_command({"work": PDF}),
            input=json.dumps(order).encode() + b"\n" + data,
            capture_output=True,
            timeout=MOST_TIME,
            check=False,
            **APART,
        )
    except subprocess.TimeoutExpired as error:
        raise Refused(Refusal.TOO_LONG) from error
    if done.returncode == -getattr(signal, "SIGXCPU", 0) or len(done.stdout) > MOST_ANSWER:
        raise Refused(Refusal.TOO_LONG)
    if done.returncode:
        is_memory = b"MemoryError" in done.stderr or b"bad_alloc" in done.stderr
        told = RuntimeError(done.stderr[-2000:].decode("utf-8", "replace"))
        raise Refused(Refusal.TOO_MUCH_MEMORY if is_memory else Refusal.DAMAGED) from told
    return done.stdout


def _parsed(answer: bytes) -> dict[str, Any]:
    found = json.loads(answer)
    if "refused" in found:
        raise Refused(Refusal(found["refused"]), int(found["number"]))
    return dict(found)
