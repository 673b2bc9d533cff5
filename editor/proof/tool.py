"""The person's own programs for signatures: found, and asked whether a signature holds."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from editor.proof.errors import ToolMissing


def found(tool: str) -> str:
    """Return the path of a program. Raises ToolMissing."""
    path = shutil.which(tool)
    if path is None:
        raise ToolMissing(tool)
    return path


@contextmanager
def handed_over(data: bytes, name: str) -> Iterator[Path]:
    """Put bytes into a file of that name for a program, in a folder that nobody else reads."""
    with TemporaryDirectory(prefix="unspin-") as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        yield path


def answer(tool: str, arguments: Sequence[str | Path], data: bytes = b"") -> str | None:
    """Run a program that checks; return what it says, None if it says no. Raises ToolMissing."""
    command = [found(tool), *arguments]
    try:
        done = subprocess.run(command, input=data, capture_output=True, check=False)  # noqa: S603
    except OSError as error:
        raise ToolMissing(tool) from error
    return None if done.returncode else done.stdout.decode("utf-8", "replace")
