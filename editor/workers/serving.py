"""What a worker with the engine does: it answers questions until there are no more."""

from __future__ import annotations

import os
import pickle
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any

from editor.engine.engine import Engine
from editor.program import answering_output
from editor.workers.messages import READY, TEXTS, Ask, Cancel, KeepText, Reply, UsePairs


def serve(load: Callable[[], Engine]) -> None:
    """Load the engine, then answer; ends the process once the window's is gone."""
    out = answering_output()
    told: queue.SimpleQueue[Any] = queue.SimpleQueue()
    # From the start: also while the engine is being loaded, the window may go.
    threading.Thread(target=_listen, args=(told,), daemon=True).start()
    answers = _Answers(out)
    try:
        engine = load()
    except Exception as error:  # noqa: BLE001 whoever waits for the engine is told
        answers.give(Reply(READY, error=error))
        return
    answers.give(Reply(READY, engine.lacking))
    serving = _Serving(engine, answers)
    while True:
        serving.hear(told.get())


def _listen(told: queue.SimpleQueue[Any]) -> None:
    try:
        while True:
            told.put(pickle.load(sys.stdin.buffer))  # noqa: S301 from the window's own process
    finally:
        # The window is gone, or is of another version: nobody waits for what is being computed.
        os._exit(0)


class _Answers:
    """Writes answers, whole ones, from whichever thread."""

    def __init__(self, out: Any) -> None:
        self._out = out
        self._lock = threading.Lock()

    def give(self, answer: Reply) -> None:
        try:
            data = pickle.dumps(answer)
            if answer.error is not None:
                pickle.loads(data)  # noqa: S301 some exceptions can be written but not read
        except Exception as problem:  # noqa: BLE001 whoever asked is told
            told = RuntimeError(repr(answer.error or problem))
            data = pickle.dumps(Reply(answer.number, error=told))
        with self._lock:
            self._out.write(data)
            self._out.flush()


class _Serving:
    """Each question has a thread of its own, so that a small one need not wait for a large one."""

    def __init__(self, engine: Engine, answers: _Answers) -> None:
        self._base = self._engine = engine
        self._answers = answers
        self._texts: dict[int, str] = {}
        self._asked: dict[int, threading.Event] = {}

    def hear(self, message: Any) -> None:
        match message:
            case KeepText(number, text):
                self._texts[number] = text
                for old in list(self._texts)[:-TEXTS]:
                    del self._texts[old]
            case UsePairs(pairs):
                self._engine = self._base.extended(pairs) if pairs else self._base
            case Cancel(number):
                asked = self._asked.get(number)  # a thread that is done takes it out
                if asked is not None:
                    asked.set()
            case Ask():
                stop = self._asked[message.number] = threading.Event()
                work = (message, self._engine, self._texts[message.text], stop)
                threading.Thread(target=self._answer, args=work, daemon=True).start()

    def _answer(self, asked: Ask, engine: Engine, text: str, stop: threading.Event) -> None:
        options = asked.options | ({"cancelled": stop.is_set} if asked.cancellable else {})
        try:
            result = getattr(engine, asked.method)(text, *asked.arguments, **options)
            answer = Reply(asked.number, result)
        except Exception as error:  # noqa: BLE001 whoever asked is told
            answer = Reply(asked.number, error=error)
        del self._asked[asked.number]
        if not stop.is_set():
            self._answers.give(answer)
