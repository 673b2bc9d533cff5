"""Brings the catalogues in step with the sentences in the program, and compiles them.

    python resources/translations/update.py          sentences into *.ts, then *.ts into *.qm

Sentences are found by Qt's lupdate: the first argument of every `tr("…")`, and those of which
reasons are made. It takes what stands before a dot for the class that a sentence belongs to, and
would put those of `translatable.tr("…")` apart, where nobody looks for them: it reads copies.

It says how many are new; they are translated in the .ts files, by hand or in Qt Linguist, and
compiled by another run. Both tools come with PySide6.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from editor.engine import reason_sentences
from editor.originals import quoting
from editor.review import learned_preferences

FOLDER = Path(__file__).resolve().parent
PROGRAM = FOLDER.parent.parent / "editor"
LANGUAGES = ("de", "es")
REASONS = (
    *reason_sentences.SENTENCES,
    *quoting.SENTENCES,
    *learned_preferences.SENTENCES,
)


def tool(name: str, *arguments: str) -> None:
    """Run one of PySide6's tools; raises CalledProcessError if it fails."""
    code = f"import sys; from PySide6.scripts.pyside_tool import {name}; sys.exit({name}())"
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, cwd=PROGRAM.parent)


def copies(folder: Path) -> Iterator[Path]:
    """Write what lupdate reads into a folder: the program's modules, and the reasons."""
    for number, path in enumerate(sorted(PROGRAM.rglob("*.py"))):
        copy = folder / f"{number:04}.py"
        copy.write_text(path.read_text("utf-8").replace("translatable.tr(", "tr("), "utf-8")
        yield copy
    reasons = folder / "reasons.py"
    reasons.write_text("".join(f"tr({sentence!r})\n" for sentence in REASONS), "utf-8")
    yield reasons


def main() -> None:
    """Update and compile all catalogues."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [str(path) for path in copies(Path(folder))]
        for language in LANGUAGES:
            catalogue = str(FOLDER / f"{language}.ts")
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            options += ["-target-language", language]
            tool("lupdate", *options, *sources, "-ts", catalogue)
            tool("lrelease", "-silent", catalogue, "-qm", str(FOLDER / f"{language}.qm"))


if __name__ == "__main__":
    main()
