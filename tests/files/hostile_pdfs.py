"""PDFs that are made to do harm, and damaged ones."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator

from tests.files.pdf_pages import column, pdf, written

TEXT = ["The council has spent the money on", "repairs of the harbour, it was said."]


def bombs() -> dict[str, bytes]:
    """Small files that ask for much."""
    return {
        "a packed stream of 300 MB": _packed(300_000_000),
        "a stream packed twice": _packed(100_000_000, twice=True),
        "a loop of pages": written(
            {
                1: b"<</Type/Catalog/Pages 2 0 R>>",
                2: b"<</Type/Pages/Kids[3 0 R 2 0 R]/Count 9999999>>",
                3: b"<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 9999999>>",
            },
            "",
        ),
        "a loop of forms": written(
            {
                1: b"<</Type/Catalog/Pages 2 0 R>>",
                2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 5 0 R"
                b"/Resources<</XObject<</X 4 0 R>>>>>>",
                4: b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>"
                b"/Length 12>>stream\n/X Do /X Do \nendstream",
                5: b"<</Length 6>>stream\n/X Do \nendstream",
            },
            "",
        ),
        "a table that names itself": pdf([column(60, 80, TEXT)]).replace(
            b"/Info 5 0 R", b"/Prev 9"
        ),
        "a page as large as a country": pdf([column(60, 80, TEXT)]).replace(
            b"[0 0 595 842]", b"[0 0 9e30 9e30]"
        ),
        "numbers without end": pdf([column(60, 80, TEXT)]).replace(
            b"1 0 0 1 60 762", b"1e38 1e38 1e38 1e38 1e38 1e38"
        ),
        "10,000 pages": pdf([[]] * 10_000),
        "nested arrays": written(
            {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"[" * 200_000 + b"]" * 200_000}, ""
        ),
        "a million words on a page": pdf(
            [column(60, 80, ["word " * 20_000] * 10, leading=0.001)], packed=True
        ),
    }


def _packed(size: int, *, twice: bool = False) -> bytes:
    packer = zlib.compressobj(9)
    parts = [packer.compress(b" " * 10_000_000) for _ in range(size // 10_000_000)]
    stream = b"".join([*parts, packer.flush()])
    filters = b"/FlateDecode"
    if twice:
        stream, filters = zlib.compress(stream, 9), b"[/FlateDecode/FlateDecode]"
    return written(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R>>",
            4: b"<</Length %d/Filter %s>>stream\n" % (len(stream), filters)
            + stream
            + b"\nendstream",
        },
        "",
    )


def long() -> bytes:
    """A file that takes some seconds to be read."""
    return pdf([column(20, 40, ["word " * 18] * 65)] * 120)


def cut(data: bytes, number: int) -> Iterator[bytes]:
    """A file cut off at several places."""
    for at in range(1, number + 1):
        yield data[: len(data) * at // (number + 1)]


def flipped(data: bytes, number: int, seed: int = 1) -> Iterator[bytes]:
    """A file with some of its bits changed, some bytes taken out, or some doubled."""
    rng = random.Random(seed)
    for _ in range(number):
        made = bytearray(data)
        for _ in range(rng.choice((1, 3, 10, 40))):
            at = rng.randrange(len(made))
            what = rng.random()
            if what < 0.7:
                made[at] ^= 1 << rng.randrange(8)
            elif what < 0.85:
                del made[at : at + rng.randrange(1, 30)]
            else:
                made[at:at] = made[at : at + rng.randrange(1, 200)]
        yield bytes(made)
