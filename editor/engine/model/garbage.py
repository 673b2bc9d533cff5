"""Garbage collection kept out of loops that make millions of objects and no cycles."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collection_paused() -> Iterator[None]:
    """No search for cycles meanwhile: it took half of the time of decoding.

    For the whole process, so for short stretches of work only. Threads may be in it side by side.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
