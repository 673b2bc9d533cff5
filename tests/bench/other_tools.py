"""Other tools that check text, on the same text: what they restore and how long they take.

They are no part of the project; the README says how they get into FOLDER.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from spellchecker import SpellChecker

from tests.bench.figures import Flags

FOLDER = Path(
    os.environ.get("UNSPIN_OTHER_TOOLS", Path(tempfile.gettempdir(), "unspin-other-tools"))
)
"""Has harper.js below node_modules, and proselint in a virtual environment."""

HARPER = """
import { readFileSync } from "node:fs";
const dist = process.argv[1] + "/node_modules/harper.js/dist/";
const { LocalLinter, Dialect } = await import(dist + "index.js");
const { binary } = await import(dist + "binary.js");
const text = readFileSync(0, "utf-8");
const linter = new LocalLinter({ binary, dialect: Dialect.American });
await linter.setup();
const started = performance.now();
const lints = await linter.lint(text);
const seconds = (performance.now() - started) / 1000;
const found = lints.map((lint) => [
  lint.span().start,
  lint.span().end,
  lint.suggestions().map((one) => one.get_replacement_text()),
]);
console.log(JSON.stringify([seconds, found]));
"""
PROSELINT = """
import json, sys, time
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
text = sys.stdin.read()
started = time.perf_counter()
results = [result.check_result for result in LintFile("article", text).lint()]
seconds = time.perf_counter() - started
# It puts a newline before the text.
found = [[r.span[0] - 1, r.span[1] - 1, [r.replacements] * (r.replacements is not None)]
         for r in results]
print(json.dumps([seconds, found]))
"""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Missing(Exception):
    """A tool is not there; says what to do."""


class Pass(NamedTuple):
    """One pass over a text, without the start of the program and without loading."""

    seconds: float
    found: Flags


def harper(text: str) -> Pass:
    """The grammar checker Harper; raises Missing."""
    node = shutil.which("node")
    if node is None:
        raise Missing("node is missing (apt-get install nodejs npm)")
    if not (FOLDER / "node_modules" / "harper.js").exists():
        raise Missing(f"npm install --prefix {FOLDER} harper.js")
    return _run([node, "--input-type=module", "-e", HARPER, str(FOLDER)], text)


def proselint(text: str) -> Pass:
    """The prose linter proselint; raises Missing."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        raise Missing(f"python3 -m venv {FOLDER} && {FOLDER}/bin/pip install proselint")
    return _run([str(python), "-c", PROSELINT], text)


def spelling(text: str) -> Pass:
    """Every word that pyspellchecker does not know, with its candidates."""
    speller = SpellChecker()
    started = time.perf_counter()
    found = []
    for word in WORD.finditer(text):
        if word.group() not in speller:
            likeliest = speller.correction(word.group())
            others = sorted((speller.candidates(word.group()) or set()) - {likeliest})
            wordings = [one for one in (likeliest, *others) if one]
            found.append((word.start(), word.end(), wordings))
    return Pass(time.perf_counter() - started, _flags(found))


TOOLS: dict[str, Callable[[str], Pass]] = {
    "Harper (harper.js)": harper,
    "proselint": proselint,
    "pyspellchecker alone": spelling,
}


def _run(command: list[str], text: str) -> Pass:
    done = subprocess.run(
        command, input=text, capture_output=True, encoding="utf-8", timeout=600, check=False
    )
    if done.returncode:
        raise Missing(f"{Path(command[0]).name} failed: {done.stderr.strip()[-400:]}")
    seconds, found = json.loads(done.stdout)
    return Pass(seconds, _flags(found))


def _flags(found) -> Flags:
    return [
        {"start": start, "end": end, "suggestions": [{"text": one} for one in wordings]}
        for start, end, wordings in found
    ]
