"""Rates files on the machines of a Dask cluster, which read them at the same paths.

The only module that talks to a network: to the scheduler at the address that the person gave, and
to its workers. Nothing imports it but `unspin triage --dask`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final, Self

import distributed

import editor
from editor.engine.text.pairs import Pair
from editor.translatable import tr
from editor.triage.loading import load_tools
from editor.triage.pool import Answered, Crashed, PoolError
from editor.triage.rating import Rater
from editor.triage.row import TriageRow

AHEAD: Final = 3
"""Questions for each thread of the cluster: none of them waits for the network. Set by hand."""
CONNECTING: Final = 10
"""Seconds to wait for the scheduler. Set by hand."""
_NAME: Final = "unspin-triage"


class _Loaded(distributed.WorkerPlugin):  # type: ignore[misc]
    """What every worker loads once, one that joins later or is started again, too."""

    name = _NAME

    def __init__(self, pairs: tuple[Pair, ...], version: str) -> None:
        self._pairs = pairs
        self._version = version
        self.rater: Rater | None = None

    def setup(self, worker: object) -> None:  # noqa: ARG002 its name is Dask's
        """Load the engine; raises PoolError."""
        if editor.__version__ != self._version:
            raise PoolError(
                tr(
                    "The cluster has version {theirs} of Unspin, this is {own}.",
                    theirs=editor.__version__,
                    own=self._version,
                )
            )
        self.rater = Rater(partial(load_tools, self._pairs))
        self.rater.tools  # noqa: B018 loaded now, so that an error is told at once


class Cluster:
    """Rates files as Pool does, each exactly once. A context manager, disconnected after it."""

    def __init__(self, address: str, pairs: Iterable[Pair]) -> None:
        """Connect to the scheduler at an address ("tcp://10.0.0.1:8786"). Raises PoolError."""
        try:
            self._client = distributed.Client(address, timeout=CONNECTING, set_as_default=False)
        except (OSError, ValueError) as error:
            raise PoolError(
                tr(
                    "There is no Dask scheduler at {address}: {error}.",
                    address=address,
                    error=error,
                )
            ) from error
        try:
            self._client.register_plugin(_Loaded(tuple(pairs), editor.__version__), name=_NAME)
        except PoolError:
            self._client.close()
            raise
        except Exception as error:  # whatever a worker without this program makes of it
            self._client.close()
            raise PoolError(
                tr(
                    "The workers of the cluster cannot load Unspin: {error}. It has to be "
                    "installed there, too, in version {own}.",
                    error=repr(error),
                    own=editor.__version__,
                )
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def answers(self, questions: Iterable[Any], check: Callable[[], None]) -> Iterator[Answered]:
        """As Pool.answers. A worker that is lost costs the files it had one more try, or more."""
        waiting = iter(questions)
        asked: dict[distributed.Future, Any] = {}
        done = distributed.as_completed(loop=self._client.loop)

        def ask(number: int) -> None:
            for question in itertools.islice(waiting, number):
                future = self._client.submit(_rated, *question, pure=False)
                asked[future] = question
                done.add(future)

        try:
            ask(max(1, sum(self._client.nthreads().values())) * AHEAD)
            for future in done:
                check()
                yield Answered(asked.pop(future), _answer(future))
                ask(1)
        finally:
            self._client.cancel(list(asked))


def _rated(path: str, known: dict[str, Any] | None) -> dict[str, Any]:
    """Rate a file, on a worker of the cluster."""
    plugin = distributed.get_worker().plugins[_NAME]
    row = None if known is None else TriageRow.of_data(known)
    data: dict[str, Any] = plugin.rater.rate(Path(path), row).as_data()
    return data


def _answer(future: distributed.Future) -> Any:
    if future.status == "finished":
        return future.result()
    return Crashed(tr("the cluster gave it up ({error})", error=repr(future.exception())))
