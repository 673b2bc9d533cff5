"""The encoder: a small neural network that reads a text and tells what does not belong there.

For every piece of a word it gives the odds that a machine put it there, and a vector that says
which words would suit the place. It was trained on text spun by spinners drawn at random, so that
it leans on no list (resources/model/train_encoder.py): MiniLM (Wang and others, 2020), six layers,
of which half was taken out (shrink_encoder.py there), 8-bit numbers. It is evidence beside others,
and never decides alone.
"""

from __future__ import annotations

import json
import mmap
import os
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

from editor.engine.errors import ResourceError
from editor.engine.model.packed import Packed
from editor.engine.model.word_pieces import WordPieces

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray
    from onnxruntime import InferenceSession

    Rows = NDArray[np.float32]
    Steps = NDArray[np.int8]
    Places = NDArray[np.int64]

STRIDE: Final = 800
"""Code points of a text that one window is asked about. Measured on texts of spinners that the
encoder never met: it tells words that were put there from others as well at 600 to 1,200, a little
better than at 400 (area under the curve .886 against .869), and reads fewer margins."""
MARGIN: Final = 70
"""Code points that a window reads on each side of those. Set by hand: a dozen words."""
MOST_PIECES: Final = 400
"""Word pieces of the longest window; strange scripts have more in STRIDE. Set by hand: English has
two hundred, MiniLM knows 512 places."""
REMEMBERED: Final = 84
"""Windows whose readings are kept: all of a survey, which reads its sample twice. Set by hand: 9
MB."""
MOST_ROWS: Final = 8_000
"""Wordings whose vectors are kept. Set by hand: 4 MB."""
THREADS: Final = 4
"""The most windows that are read at the same time. Set by hand."""
USUAL: Final = -3.5
"""ln odds of a word about which nothing is known. Measured: in texts of spinners that the encoder
never met, words that were put there and others are equally likely at -2.3 to -4.4."""
KIND: Final = "encoder"
VERSION: Final = 1
"""Of the packed tables, which resources/model/train_encoder.py writes."""
RECIPE: Final = "resources/model/train_encoder.py"
FILES: Final = ("encoder.onnx", "encoder.weights", "encoder.tables")
"""What the encoder consists of."""
SUMS: Final = "encoder.sums"
"""Their check sums, which resources/model/encoder_sums.py writes."""
_AGAIN: Final = "Install the program again."


class WindowReading(NamedTuple):
    """What the encoder says about the word pieces of one window; rows belong together."""

    starts: NDArray[np.int32]
    """Where each piece begins, code points from the start of the window."""
    odds: Rows
    """ln odds that a machine put it there."""
    queries: Rows
    """One row a piece: its product with the vector of a wording says how well that suits."""


class Impression(NamedTuple):
    """What the encoder says about the tokens of one sentence."""

    odds: tuple[float, ...]
    """For each token, ln odds that a machine put it there."""
    queries: Rows
    """One row a token."""


class Encoder:
    """The encoder. Thread-safe: read-only apart from caches."""

    def __init__(
        self, session: InferenceSession, pieces: WordPieces, vectors: Steps, scale: Rows
    ) -> None:
        """Take the network, its vocabulary, and for each piece of that its vector as a wording, in
        steps of `scale`.
        """
        import numpy as np  # noqa: PLC0415 see load

        self._np = np
        self._session = session
        self._pieces = pieces
        self._vectors = vectors
        self._scale = scale
        self._known: OrderedDict[str, Future[WindowReading]] = OrderedDict()
        self._workers = ThreadPoolExecutor(min(THREADS, os.cpu_count() or 1))
        self._lock = Lock()
        self._places: dict[str, int] = {}
        self._table = np.zeros((MOST_ROWS, vectors.shape[1]), np.float32)

    @classmethod
    def load(cls, folder: Path) -> Encoder:
        """Load its FILES from a folder; raises ResourceError if that does not work."""
        network = folder / "encoder.onnx"
        # Before the library is loaded: later it has looked already. Unless told so, its wheels
        # (seen with 1.32) report to their maker from some seconds after the start on.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        try:
            # Where they are missing, the program is to start and to say so.
            import numpy as np  # noqa: PLC0415
            import onnxruntime  # noqa: PLC0415
        except ImportError as error:
            raise ResourceError(f"The package {error.name} is missing. {_AGAIN}") from error
        options = onnxruntime.SessionOptions()
        # Several threads for one window lose a quarter of their time waiting for each other.
        options.intra_op_num_threads = 1
        options.log_severity_level = 4
        # Windows differ in length: what would be kept for each length is hundreds of megabytes.
        options.enable_cpu_mem_arena = False
        options.enable_mem_pattern = False
        try:
            session = onnxruntime.InferenceSession(
                str(network), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # onnxruntime has no class of its own for its errors
            beside = network.with_suffix(".weights").name
            raise ResourceError(f"{network} or {beside} is missing or damaged. {_AGAIN}") from error
        tables = Packed.load(folder / "encoder.tables", KIND, VERSION, RECIPE)
        check(folder)
        pieces = tables.lines("pieces")
        vectors = np.frombuffer(tables.numbers("vectors", "b"), np.int8).reshape(len(pieces), -1)
        scale = np.frombuffer(tables.numbers("scale", "B"), np.float32)
        return cls(session, WordPieces(pieces), vectors, scale)

    def begin(self, text: str, start: int, end: int) -> None:
        """Begin to read text[start:end] in the background, for an `impression` asked for later."""
        for number in range(start // STRIDE, (end - 1) // STRIDE + 1):
            self._reading(_window(text, number)[1])

    def impression(self, text: str, spans: Sequence[tuple[int, int]]) -> Impression:
        """Return what it says about these spans of the text, in order (code points, half-open).

        A window is read where it is first asked for, and the last REMEMBERED ones are kept.
        """
        np = self._np
        odds: list[float] = []
        queries = np.zeros((len(spans), self._vectors.shape[1]), np.float32)
        for number, group in groupby(spans, lambda span: span[0] // STRIDE):
            low, window = _window(text, number)
            reading = self._reading(window).result()
            firsts, lasts = np.searchsorted(reading.starts, np.array(list(group)).T - low)
            # A window of strange script may end before its last tokens do.
            read = int(np.searchsorted(firsts, len(reading.starts)))
            if read:
                borders = np.maximum(lasts[:read], firsts[:read] + 1)
                row = len(odds)
                odds += _means(reading.odds, firsts[:read], borders).tolist()
                queries[row : row + read] = _means(reading.queries, firsts[:read], borders)
            odds += [USUAL] * (len(firsts) - read)
        return Impression(tuple(odds), queries)

    def fits(
        self, queries: Rows, spans: Sequence[tuple[int, int]], wordings: Sequence[str]
    ) -> list[float]:
        """Return how well each wording suits the tokens of its span, in nats, up to a sum that is
        the same for all wordings of a span. `queries` are those of an Impression.
        """
        np = self._np
        if not wordings:
            return []
        sums = np.concatenate((np.zeros((1, queries.shape[1]), np.float32), queries.cumsum(axis=0)))
        starts, ends = np.array(spans).T
        means = (sums[ends] - sums[starts]) / (ends - starts)[:, None]
        found: list[float] = np.einsum("ij,ij->i", means, self._remembered(wordings)).tolist()
        return found

    def rows(self, wordings: Sequence[str]) -> Rows:
        """Return the vectors of wordings, one row each: the mean of those of their pieces."""
        np = self._np
        # What consists of accents alone has no pieces: it must not fail, but any row will do.
        numbers = [self._pieces.numbers(one) or [0] for one in wordings]
        found: Rows = self._vectors[[one[0] for one in numbers]] * self._scale
        for at in range(1, max(map(len, numbers), default=0)):
            longer = [row for row, one in enumerate(numbers) if len(one) > at]
            found[longer] += self._vectors[[numbers[row][at] for row in longer]] * self._scale
        found /= np.array([[len(one)] for one in numbers], np.float32)
        return found

    def _remembered(self, wordings: Sequence[str]) -> Rows:
        """Return what `rows` does, from a table of MOST_ROWS."""
        known = self._places
        with self._lock:
            new = list(dict.fromkeys([one for one in wordings if one not in known]))
            if len(known) + len(new) > MOST_ROWS:
                known.clear()
                new = list(dict.fromkeys(wordings))
            if len(new) > MOST_ROWS:
                return self.rows(wordings)
            if new:
                size = len(known) + len(new)
                self._table[len(known) : size] = self.rows(new)
                known.update(zip(new, range(len(known), size), strict=True))
            found: Rows = self._table[list(map(known.__getitem__, wordings))]
            return found

    def _reading(self, window: str) -> Future[WindowReading]:
        with self._lock:
            known = self._known.get(window)
            if known is None:
                known = self._known[window] = self._workers.submit(self._run, window)
                while len(self._known) > REMEMBERED:
                    self._known.popitem(last=False)
            else:
                self._known.move_to_end(window)
            return known

    def _run(self, window: str) -> WindowReading:
        np = self._np
        pieces = list(self._pieces.pieces(window, 0, len(window)))[:MOST_PIECES]
        numbers = [self._pieces.start, *(piece.number for piece in pieces), self._pieces.stop]
        ids = np.array([numbers], np.int64)
        odds, queries = self._session.run(["odds", "queries"], {"ids": ids})
        starts = np.array([piece.start for piece in pieces], np.int32)
        return WindowReading(starts, odds[0, 1:-1], queries[0, 1:-1])


def check(folder: Path) -> None:
    """Raise ResourceError if one of the FILES is not as it was written.

    The runtime takes whatever weights there are, and would only say other things with them. Takes
    7 milliseconds.
    """
    try:
        sums = json.loads((folder / SUMS).read_bytes())
        damaged = next((one for one in FILES if sums[one] != checksum(folder / one)), None)
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ResourceError(f"{folder / SUMS} is missing or damaged. {_AGAIN}") from error
    if damaged is not None:
        raise ResourceError(f"{folder / damaged} is damaged. {_AGAIN}")


def checksum(path: Path) -> int:
    """Return the check sum of a file that is not empty. Raises OSError or ValueError."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        return crc32(data)


def _means(rows: Rows, firsts: Places, ends: Places) -> Rows:
    """Return the means of rows[first:end]; there are few rows in each."""
    counts = ends - firsts
    found: Rows = rows[firsts]
    for step in range(1, int(counts.max())):
        longer = counts > step
        found[longer] += rows[firsts[longer] + step]
    found /= counts.astype(found.dtype).reshape(-1, *[1] * (rows.ndim - 1))
    return found


def _window(text: str, number: int) -> tuple[int, str]:
    """Return where the n-th window of a text begins, and its text: whole words, with margins."""
    start = max(0, number * STRIDE - MARGIN)
    end = min(len(text), (number + 1) * STRIDE + MARGIN)
    if start:
        cut = text.find(" ", start, start + MARGIN // 2)
        start = cut + 1 if cut >= 0 else start
    if end < len(text):
        cut = text.rfind(" ", end - MARGIN // 2, end)
        end = cut if cut >= 0 else end
    return start, text[start:end]
