"""Starts the worker that reads one PDF, and ends it if it takes too long.

A worker for each PDF: nothing of the person's is in its memory, nothing of one PDF in another's.
"""

from __future__ import annotations

import contextlib
import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO, Any, Final

from editor.files.pdf.answer import PdfContent, Refusal, Refused
from editor.files.pdf.limits import MOST_ANSWER, MOST_TIME
from editor.files.pdf.marks import Highlight
from editor.program import APART, worker_command

PDF: Final = "pdf"
"""Work: one PDF, read or copied with highlights."""
_ENDED: Final = (getattr(signal, "SIGKILL", None), signal.SIGTERM)
"""Signals by which others end a process; a PDF that brings it down does so by none of them."""
MOMENT: Final = 0.1
"""Seconds after which somebody who waits no longer is heeded."""


def read_pdf(data: bytes, check: Callable[[], None]) -> PdfContent:
    """Return what is in a PDF; raises Refused.

    `check` is called every moment; what it raises ends the worker, and is raised.
    """
    try:
        head, _, pieces = _ask({}, data, check).partition(b"\n")
        return PdfContent.of(_parsed(head), pieces)
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(Refusal.DAMAGED) from error


def annotated_copy(
    data: bytes, highlights: Sequence[Highlight], turns: Sequence[int], check: Callable[[], None]
) -> bytes:
    """Return a copy of a PDF with highlights; raises Refused; `check` as in `read_pdf`."""
    order = {"highlights": highlights, "turns": turns}
    answer = _ask(order, data, check)
    if answer.startswith(b"{"):
        _parsed(answer)
    return answer


def _ask(order: dict[str, Any], data: bytes, check: Callable[[], None]) -> bytes:
    """Return what the process answers to an order; raises Refused and what `check` raises."""
    told = json.dumps(order).encode() + b"\n" + data
    process = subprocess.Popen(  # noqa: S603 the program itself
        worker_command({"work": PDF}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **APART,
    )
    # communicate() goes on reading where a timeout interrupted it, but not writing.
    feeder = threading.Thread(target=_feed, args=(process.stdin, told), daemon=True)
    process.stdin = None
    with process:
        feeder.start()
        try:
            answer, errors = _answer(process, check)
        except BaseException:
            process.kill()
            raise
        finally:
            feeder.join()
    if process.returncode == -getattr(signal, "SIGXCPU", 0) or len(answer) > MOST_ANSWER:
        raise Refused(Refusal.TOO_LONG)
    if -process.returncode in _ENDED:
        raise Refused(Refusal.ENDED)
    if process.returncode:
        is_memory = b"MemoryError" in errors or b"bad_alloc" in errors
        why = RuntimeError(errors[-2000:].decode("utf-8", "replace"))
        raise Refused(Refusal.TOO_MUCH_MEMORY if is_memory else Refusal.DAMAGED) from why
    return answer


def _feed(pipe: IO[bytes], told: bytes) -> None:
    with contextlib.suppress(OSError), pipe:  # the worker may end before it has read all
        pipe.write(told)


def _answer(process: subprocess.Popen[bytes], check: Callable[[], None]) -> tuple[bytes, bytes]:
    """Return what the process writes to its output and its errors until it ends."""
    until = time.monotonic() + MOST_TIME
    while time.monotonic() < until:
        check()
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=min(MOMENT, MOST_TIME))
    raise Refused(Refusal.TOO_LONG)


def _parsed(answer: bytes) -> dict[str, Any]:
    found = json.loads(answer)
    if "refused" in found:
        raise Refused(Refusal(found["refused"]), int(found["number"]), str(found["missing"]))
    return dict(found)
