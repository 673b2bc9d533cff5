"""Sparing the garbage collector what it need not look through."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collection_paused() -> Iterator[None]:
    """Disable the cyclic garbage collector, which would visit all that is read again and again.

    It is disabled for the whole process, so use this only for work that leaves no cycles behind.
    Several threads may be inside at once.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def made_to_stay() -> Iterator[None]:
    """Make what lives as long as the program: no collection while it is made, nor of it later."""
    with collection_paused():
        yield
        gc.freeze()


def set_aside() -> None:
    """Have the collector pass over all objects that there are now.

    Time and again it visits all others, half a microsecond each, and everything waits meanwhile.
    """
    gc.freeze()


def collect_all() -> None:
    """Free what became garbage since it was set aside; what is left stays set aside."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
