"""The commands that have to do with people's own lists: `unspin learn` and `unspin lists`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from editor.article import Article
from editor.commands.output import Parser
from editor.engine.text.pairs import Pair
from editor.lists import ListError, ListStore, NotACopyError, PersonList, align, read_list

LEARNT: Final = "Learnt"
"""The list that pairs go to unless another one is named."""

Open = Callable[[Path, "str | None"], Article]
Note = Callable[[str], None]


def people_pairs(note: Note) -> list[Pair]:
    """The pairs of all lists that are on; a note about each file that cannot be read."""
    shelf = ListStore().read()
    for problem in shelf.damaged:
        note(problem.message)
    return shelf.pairs()


def learn(arguments: list[str], open_article: Open) -> Iterable[str]:
    """`unspin learn`: the lines to print. Raises FileError."""
    parser = Parser(
        prog="unspin learn",
        description="Compares an article that you know with its spun copy, word by word, and adds "
        "the replacements to one of your lists.",
    )
    parser.add_argument("original", type=Path, metavar="ORIGINAL")
    parser.add_argument("spun", type=Path, metavar="SPUN")
    parser.add_argument(
        "--list", default=LEARNT, metavar="NAME", help=f"the list to add to (default: {LEARNT})"
    )
    parser.add_argument("--encoding", metavar="E", help="the encoding of both files")
    options = parser.parse_args(arguments)
    texts = [open_article(path, options.encoding).text for path in (options.original, options.spun)]
    try:
        learnt = align(*texts)
    except NotACopyError as error:
        raise ListError(
            f"{options.spun} does not look like a copy of {options.original}: {error}."
        ) from error
    if not learnt.pairs:
        return [f"Nothing to learn: no phrase was replaced ({learnt.alike:.0%} the same)."]
    kept = ListStore().extend(options.list, options.spun.name, learnt.pairs)
    lines = []
    for pair in learnt.pairs:
        places = learnt.places[pair.key]
        lines.append(f"{pair.spun} -> {pair.original}" + (f" ({places} places)" * (places > 1)))
    return [
        *lines,
        f"{_pairs(len(learnt.pairs))} learnt; “{kept.name}” has {len(kept.pairs):,} now.",
    ]


def lists(arguments: list[str], note: Note) -> Iterable[str]:
    """`unspin lists`: the lines to print. Raises FileError."""
    parser = Parser(
        prog="unspin lists",
        description="Your own lists of spun phrases and their originals: without a word more, "
        "lists them.",
    )
    does = parser.add_subparsers(dest="does", metavar="WHAT")
    adds = does.add_parser("import", help="add a list from a file")
    adds.add_argument("file", type=Path, metavar="FILE", help="TSV, CSV, JSON, or a spinner's own")
    adds.add_argument("--name", metavar="NAME", help="its name (default: the file's)")
    adds.add_argument("--encoding", metavar="E", help="the file's encoding (default: UTF-8)")
    for word, help_ in (
        ("on", "use a list"),
        ("off", "do not use a list, but keep it"),
        ("remove", "delete a list"),
    ):
        does.add_parser(word, help=help_).add_argument("name", metavar="NAME")
    options = parser.parse_args(arguments)
    if options.does == "import":
        return _import(options.file, options.name, options.encoding, note)
    kept = ListStore()
    if options.does in ("on", "off"):
        kept.switch(options.name, on=options.does == "on")
        return [f"“{options.name}” is {options.does} now."]
    if options.does == "remove":
        kept.remove(options.name)
        return [f"“{options.name}” is removed."]
    shelf = kept.read()
    for problem in shelf.damaged:
        note(problem.message)
    return [_line(one) for one in shelf.lists] or [
        "You have no lists. “unspin lists import FILE” adds one, “unspin learn” makes one."
    ]


def _import(path: Path, name: str | None, encoding: str | None, note: Note) -> list[str]:
    found = read_list(path, encoding)
    kept = ListStore().add(PersonList(name or path.stem, path.name, found.pairs))
    for words in (*found.notes, *(f"left out, {bad}" for bad in found.bad)):
        note(words)
    left = f"; {len(found.bad):,} left out" if found.bad else ""
    return [f"{_pairs(len(kept.pairs))} imported as “{kept.name}”{left}."]


def _line(one: PersonList) -> str:
    return f"{'on ' if one.on else 'off'} {one.name}: {_pairs(len(one.pairs))}, from {one.origin}"


def _pairs(count: int) -> str:
    return f"{count:,} pair{'s' * (count != 1)}"
