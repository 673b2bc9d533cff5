"""A worker with a small engine, as the real one is started; it dies where a text tells it to."""

import os
import signal
import sys
import threading
import time
from pathlib import Path

from editor.engine.errors import ResourceError
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suspect
from editor.workers.serving import serve


class OddError(Exception):
    """Can be pickled, and cannot be made again of that."""

    def __init__(self, message, number):
        super().__init__(message)
        self.number = number


class SmallEngine:
    """Suspects every word of capitals; “WAIT” takes its time, “DIE” and a path dies there once."""

    lacking = "nothing"

    def __init__(self, known=()):
        self._known = known

    def extended(self, pairs):
        return SmallEngine(tuple(pair.spun for pair in pairs))

    def survey(self, text, cancelled):
        while "WAIT" in text:
            time.sleep(0.005)
            if cancelled():
                Path(text.split()[1]).touch()
                break
        if "FAIL" in text:
            raise ValueError("it was told to")
        if "ODD" in text:
            raise OddError("it was told to", 1)
        if "LOCK" in text:
            return threading.Lock()
        return Evidence(spun=0.5)

    def suspects(self, text, span, evidence, cancelled, decided_spans=()):
        part = text[slice(*span)]
        mark = Path(part.partition("DIE ")[2].partition(" ")[0]) if "DIE " in part else None
        if mark is not None and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        found, at = [], span[0]
        for word in part.split(" "):
            is_suspect = word.isupper() or word in self._known
            if is_suspect and (at, at + len(word)) not in decided_spans:
                found.append(Suspect(at, at + len(word), word, Kind.SPUN, 0.9, ()))
            at += len(word) + 1
        return found

    def facts(self, text, span, evidence, decisions=(), decided_spans=()):
        return (text[slice(*span)], os.getpid(), len(decisions))


def command(call):
    """Return the command that calls a function of this module."""
    found = f"import sys; sys.path[:] = {sys.path!r}; from tests.workers import small_engine"
    return [sys.executable, "-c", f"{found}; small_engine.{call}"]


COMMAND = command("main()")


def main():
    serve(SmallEngine)


def without_memory():
    def load():
        raise MemoryError("no room")

    serve(load)


def loaded_once(path):
    """The second worker finds its lexicon damaged."""

    def load():
        if Path(path).exists():
            raise ResourceError("The lexicon is damaged.")
        Path(path).touch()
        return SmallEngine()

    serve(load)
