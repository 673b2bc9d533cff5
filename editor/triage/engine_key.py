"""What changes with what rates a text: rows that another engine made are made again."""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import editor
from editor.engine.text.pairs import Pair
from editor.paths import resources_folder

LIBRARIES: Final = ("ftfy", "lxml", "numpy", "onnxruntime", "pypdfium2", "pyspellchecker")
"""Those that read articles or have a say in what is suspect in them."""


def engine_key(pairs: Iterable[Pair]) -> str:
    """Return a hash of program, libraries and resources, and of the person's own pairs.

    By what files hold, not when they were written: two models may be of one size, and the same one
    is written anew with every installation.
    """
    parts = hashlib.sha256(f"Python {platform.python_version()}\n".encode())
    for name in LIBRARIES:
        parts.update(f"{name} {_version(name)}\n".encode())
    if getattr(sys, "frozen", False):  # a bundle: all modules are in its executable
        parts.update(f"{_hash(Path(sys.executable))}\n".encode())
    package, resources = Path(editor.__file__).parent, resources_folder()
    for folder, pattern in (
        (package, "*.py"),
        (resources / "lexicon", "*"),
        (resources / "model", "*"),
    ):
        for path in sorted(folder.rglob(pattern)):
            inside = path.relative_to(folder)
            if inside.parts[0] != "ui" and path.is_file():
                parts.update(f"{inside.as_posix()} {_hash(path)}\n".encode())
    for pair in pairs:
        parts.update(repr(pair).encode())
    return parts.hexdigest()


def _version(library: str) -> str:
    """Return what says the version of a library, "" if it is not installed.

    importlib.metadata would load modules that can reach a network.
    """
    installed = (Path(folder).glob(f"{library}-*.dist-info") for folder in sys.path)
    return next((one.name for some in installed for one in some), "")


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
