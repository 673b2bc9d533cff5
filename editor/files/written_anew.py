"""New files for texts whose own files are never rewritten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath
from typing import Final

from editor.article.source import Source
from editor.article.structured import Structured
from editor.files.errors import WriteError
from editor.translatable import tr

FORMATS_BY_SUFFIX: Final = {
    ".docx": "docx", ".odt": "odt", ".html": "html", ".htm": "html", ".txt": "", ".text": "",
}  # fmt: skip
"""The format, by its name in the log, of a file with such a name. The first is suggested: it keeps
headings, lists and tables, and people work on in it."""


def new_file(name: str, text: Structured) -> bytes:
    """Return a new file with a text, of the format that its name says; plain text in UTF-8.

    Reading it gives the text back. Raises WriteError if the format cannot hold it.
    """
    key = FORMATS_BY_SUFFIX.get(PurePath(name).suffix.lower(), "")
    if not key:
        return text.text.encode()
    make, read = _makers()[key]
    data = make(text, _title(text))
    if read(data, Path(name)).text != text.text:
        raise WriteError(
            tr(
                "{name} cannot hold the text as it is: it has characters that such files lack. "
                "Save it as .txt.",
                name=name,
            )
        )
    return data


def _makers() -> dict[
    str, tuple[Callable[[Structured, str], bytes], Callable[[bytes, Path], Source]]
]:
    from editor.files.docx import Docx, new_docx  # noqa: PLC0415 lxml is large and rarely needed
    from editor.files.html import Html, new_html  # noqa: PLC0415 as above
    from editor.files.odt import Odt, new_odt  # noqa: PLC0415 as above

    return {
        "docx": (new_docx, Docx.read),
        "html": (new_html, Html.read),
        "odt": (new_odt, Odt.read),
    }


def _title(text: Structured) -> str:
    """Return the first line that is not blank."""
    lines = (line.strip() for line in text.text.split("\n"))
    return next(filter(None, lines), "")[:200]
