"""Looking up what the engine weighed for a suspect, on a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading

    from editor.engine.facts import Facts
    from editor.review import Item
    from editor.session.analysis_job import AnalysisJob
    from editor.ui.base.background import Background

FactsCallback = Callable[["Facts | None"], object]


def look_up_facts(
    background: Background,
    job: AnalysisJob,
    item: Item,
    done: FactsCallback,
    stop: threading.Event,
) -> None:
    """Have the engine weigh a suspect, then call done(facts).

    done(None) where the engine has nothing to say; no call once `stop` is set.
    """
    background.run(partial(job.facts, item), done, partial(_no_facts, done), stop=stop)


def _no_facts(done: FactsCallback, error: Exception) -> None:
    done(None)
    raise error
