"""`unspin lists`: shows the user's lists, imports them, switches them on and off, removes them."""

from __future__ import annotations

from pathlib import Path

from editor.commands.arguments import Parser
from editor.commands.exits import ExitStatus
from editor.commands.learn import count_pairs
from editor.commands.terminal import print_lines, print_note
from editor.lists import ListStore, PersonList, read_list


def lists(arguments: list[str]) -> int:
    """Run the command; return its exit status. Raises FileError."""
    options = _parser().parse_args(arguments)
    match options.action:
        case "import":
            _import(options.file, options.name, options.encoding)
        case "on" | "off" as state:
            ListStore().switch(options.name, on=state == "on")
            print_lines(f"“{options.name}” is now {state}.")
        case "remove":
            ListStore().remove(options.name)
            print_lines(f"“{options.name}” was removed.")
        case _:
            _show()
    return ExitStatus.OK


def _parser() -> Parser:
    parser = Parser(
        prog="unspin lists",
        description="Manage your lists of spun phrases and their originals. "
        "Without an ACTION, show them.",
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    adds = actions.add_parser("import", help="import a list from a file")
    adds.add_argument(
        "file", type=Path, metavar="FILE", help="TSV, CSV, JSON or a spinner's own file"
    )
    adds.add_argument("--name", metavar="NAME", help="name of the list (default: the file's)")
    adds.add_argument("--encoding", metavar="NAME", help="encoding of the file (default: UTF-8)")
    for action, help_ in (
        ("on", "use a list"),
        ("off", "keep a list, but do not use it"),
        ("remove", "delete a list"),
    ):
        actions.add_parser(action, help=help_).add_argument(
            "name", metavar="NAME", help="name of the list"
        )
    return parser


def _import(path: Path, name: str | None, encoding: str | None) -> None:
    found = read_list(path, encoding)
    new = PersonList(name or path.stem, path.name, found.pairs, screener=found.screener)
    kept = ListStore().add(new)
    for note in (*found.notes, *(f"left out, {bad}" for bad in found.bad)):
        print_note(note)
    left = f"; {len(found.bad):,} left out" if found.bad else ""
    print_lines(f"{count_pairs(len(kept.pairs))} imported as “{kept.name}”{left}.")


def _show() -> None:
    stored = ListStore().read()
    for problem in stored.damaged:
        print_note(problem.message)
    print_lines(
        *map(_line, stored.lists)
        if stored.lists
        else ["You have no lists. “unspin lists import FILE” adds one, “unspin learn” makes one."]
    )


def _line(one: PersonList) -> str:
    pairs = count_pairs(len(one.pairs))
    return f"{'on ' if one.on else 'off'} {one.name}: {pairs}, from {one.origin}"
