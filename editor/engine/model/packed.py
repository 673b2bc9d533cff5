"""Packed files: a magic line, a line of JSON with the version, the deflated text."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Final

from editor.engine.errors import ResourceError

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC: Final = "unspin {}\n"


def unpack(path: Path, kind: str, version: int, recipe: str) -> str:
    """Return the text of a packed file of that kind and version.

    Raises ResourceError if it is missing, damaged or of another version; `recipe` is the program
    that rebuilds it, named in the message.
    """
    advice = f"Install the program again, or run {recipe}."
    magic = _MAGIC.format(kind).encode()
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ResourceError(f"The {kind} {path} cannot be read ({error}). {advice}") from error
    if not data.startswith(magic):
        raise ResourceError(f"{path} is not a file of this kind: {kind}. {advice}")
    head, _, body = data[len(magic) :].partition(b"\n")
    try:
        found = json.loads(head)["version"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ResourceError(f"The {kind} {path} has a damaged head. {advice}") from error
    if found != version:
        raise ResourceError(
            f"The {kind} {path} is of version {found}; "
            f"this program reads version {version}. {advice}"
        )
    try:
        return zlib.decompress(body).decode()
    except (zlib.error, ValueError) as error:
        raise ResourceError(f"The {kind} {path} is cut or damaged ({error}). {advice}") from error


def pack(path: Path, kind: str, version: int, text: str, built: str) -> None:
    """Write a packed file; `built` is the date in its head, YYYY-MM-DD."""
    head = json.dumps({"version": version, "built": built})
    body = zlib.compress(text.encode(), 9)
    path.write_bytes(_MAGIC.format(kind).encode() + head.encode() + b"\n" + body)
