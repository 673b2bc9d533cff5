"""`unspin check --jsonl`: texts in, suspects out, a JSON object a line each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from editor.article import Article
from editor.commands.exits import ExitStatus
from editor.commands.output import as_json
from editor.files import MAX_BYTES
from editor.triage.pool import Answered, Crashed

if TYPE_CHECKING:
    from editor.engine.engine import Engine


class JsonLine(NamedTuple):
    """A line that is to be checked."""

    at: int
    """Which one it is, empty lines not counted, from 0."""
    number: int
    """From 1, as an editor counts lines."""
    text: str


def json_lines(file: BinaryIO) -> Iterator[JsonLine]:
    """Yield the lines of a file, one at a time; of one that is too long, its beginning."""
    at = number = 0
    while line := file.readline(MAX_BYTES + 1):
        number += 1
        rest = line
        while not rest.endswith(b"\n") and (rest := file.readline(MAX_BYTES + 1)):
            pass
        if line.strip():
            yield JsonLine(at, number, line.decode("utf-8", "surrogateescape"))
            at += 1


def checked(line: JsonLine, engine: Engine, threshold: float) -> dict[str, Any]:
    """Return the object for a line; one with an `error` if the line is bad."""
    from editor.session.whole_article import analyse

    number = line.number
    if len(line.text) > MAX_BYTES:
        most = MAX_BYTES // 1_000_000
        return _bad(number, None, f"it is longer than {most} MB, the most that can be read")
    try:
        asked = json.loads(line.text)
    except (ValueError, RecursionError) as error:
        return _bad(number, None, f"it is no JSON ({error})")
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return _bad(number, None, 'it is no object with a "text"')
    id_ = asked.get("id")
    try:
        article = Article.from_text(asked["text"])
    except UnicodeError:
        return _bad(number, id_, "its text has half of a surrogate pair")
    try:
        analysis = analyse(article, engine)
    except Exception as error:  # noqa: BLE001 one text must not end a pipeline
        return _bad(number, id_, f"an unexpected error occurred ({type(error).__name__})")
    suspects = [one for one in analysis.suspects if one.confidence >= threshold]
    found = as_json(article, analysis, suspects)
    del found["article"]["path"]
    return {"id": id_, **found}


def in_order(answers: Iterable[Answered]) -> Iterator[dict[str, Any]]:
    """Yield the objects in the order of their lines."""
    early: dict[int, dict[str, Any]] = {}
    at = 0
    for answered in answers:
        early[answered.question.at] = _answer_of(answered)
        while at in early:
            yield early.pop(at)
            at += 1


def status_of(answer: dict[str, Any]) -> ExitStatus:
    """Return the exit status that one line alone would have."""
    if "error" in answer:
        return ExitStatus.ERROR
    return ExitStatus.FOUND if answer["suspects"] else ExitStatus.OK


def _answer_of(answered: Answered) -> dict[str, Any]:
    """Return the object for a line, also where the worker died of it."""
    if isinstance(answered.answer, Crashed):
        line: JsonLine = answered.question
        return _bad(line.number, _id(line.text), f"{answered.answer.why}, twice")
    answer: dict[str, Any] = answered.answer
    return answer


def _id(line: str) -> Any:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return asked.get("id") if isinstance(asked, dict) else None


def _bad(number: int, id_: Any, why: str) -> dict[str, Any]:
    return {"id": id_, "line": number, "error": f"Line {number} was left out: {why}."}
