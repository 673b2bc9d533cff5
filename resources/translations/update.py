"""Brings the catalogues in step with the sentences in the program, and compiles them.

    python resources/translations/update.py          sentences into *.ts, then *.ts into *.qm

Sentences are found by Qt's lupdate: the first argument of every `tr("…")`, and those of which
reasons are made. It says how many are new; they are translated in the .ts files, by hand or in Qt
Linguist, and compiled by another run. Both tools come with PySide6.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
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


def main() -> None:
    """Update and compile all catalogues."""
    sources = [str(path) for path in sorted(PROGRAM.rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        reasons = Path(folder) / "reasons.py"
        reasons.write_text("".join(f"tr({sentence!r})\n" for sentence in REASONS), "utf-8")
        for language in LANGUAGES:
            catalogue = str(FOLDER / f"{language}.ts")
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            options += ["-target-language", language]
            tool("lupdate", *options, *sources, str(reasons), "-ts", catalogue)
            tool("lrelease", "-silent", catalogue, "-qm", str(FOLDER / f"{language}.qm"))


if __name__ == "__main__":
    main()
