"""Shared by the fuzzers: runs guided by coverage with atheris, random ones without it.

Atheris (pip install atheris, into any environment that can import the program) watches which
branches an input reaches and keeps what reaches new ones. Without it, inputs are changed at random.
"""

from __future__ import annotations

import contextlib
import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

try:
    import atheris
except ImportError:
    atheris = None

Check = Callable[[bytes], object]

_SPLICES = (
    b"\n",
    b"\r\n",
    b"\0",
    b'"',
    b"{",
    b"[",
    b"\\ud800",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"-1",
)


@contextlib.contextmanager
def watched() -> Iterator[None]:
    """Instrument the modules that are imported inside."""
    if atheris is None or "pytest" in sys.modules:
        yield
        return
    with atheris.instrument_imports(include=["editor"]):
        yield


def inputs(corpus: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Yield the corpus, then mutated inputs without end; the same ones for the same seed."""
    yield from corpus
    chance = random.Random(seed)
    while True:
        data = bytearray(chance.choice(corpus))
        for _ in range(chance.choice((1, 1, 2, 3, 8))):
            _change(data, corpus, chance)
        yield bytes(data)


def _change(data: bytearray, corpus: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.choice((1, 1, 2, 4, 16, 64)))
    way = chance.randrange(7)
    if way == 0:
        data[at:end] = b""
    elif way == 1:
        data[at:at] = chance.randbytes(end - at)
    elif way == 2:
        data[at:end] = bytes(byte ^ 1 << chance.randrange(8) for byte in data[at:end])
    elif way == 3:
        data[at:at] = data[at:end] * chance.choice((1, 2, 50))
    elif way == 4:
        data[at:end] = chance.choice(_SPLICES)
    elif way == 5:
        other = chance.choice(corpus)
        start = chance.randrange(len(other) + 1)
        data[at:end] = other[start : start + chance.choice((4, 32, 512))]
    else:
        del data[at:]


def fuzz(check: Check, corpus: Sequence[bytes], arguments: Sequence[str]) -> int:
    """Check inputs for that many seconds: SECONDS [SEED]. A failing input is saved to a file."""
    seconds = int(arguments[0]) if arguments else 60
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    if atheris is not None:
        return _guided(check, corpus, seconds, seed)
    print(f"atheris is not installed: random changes, seed {seed}")
    end, count, failed = time.monotonic() + seconds, 0, set()
    for data in inputs(corpus, seed):
        if time.monotonic() > end:
            break
        count += 1
        try:
            check(data)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            kind = f"{type(error).__name__}: {error}"[:60]
            if kind not in failed:
                failed.add(kind)
                place = Path(f"crash-{hashlib.sha256(data).hexdigest()[:12]}")
                place.write_bytes(data)
                print(f"{kind}: {place}")
    print(f"{count:,} inputs, {len(failed)} kinds of failure")
    return bool(failed)


def _guided(check: Check, corpus: Sequence[bytes], seconds: int, seed: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        for data in corpus:
            (Path(folder) / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
        options = [f"-max_total_time={seconds}", f"-seed={seed}", "-max_len=8192", "-timeout=20"]
        atheris.Setup([sys.argv[0], *options, "-print_final_stats=1", folder], check)
        atheris.Fuzz()
    return 0
