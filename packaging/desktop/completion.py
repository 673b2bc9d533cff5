"""Writes the completions of bash, zsh and fish, from what argparse knows."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import shtab
from parsers import PROGRAM, all_parsers, arguments, subcommands

SHELLS: Final = {
    "bash": "bash-completion/completions/unspin",
    "zsh": "zsh/vendor-completions/_unspin",
    "fish": "fish/vendor_completions.d/unspin.fish",
}
"""Where each shell looks, below /usr/share."""
FILES: Final = {
    "bash": ("complete -o bashdefault ", "complete -o bashdefault -o default "),
    "zsh": (
        "  _describe 'unspin commands' _commands\n",
        "  _describe 'unspin commands' _commands\n  _files\n",
    ),
    "fish": (
        "complete -c unspin -f\n",
        "complete -c unspin -f\ncomplete -c unspin -n _shtab_unspin_using -F\n",
    ),
}
"""What shtab writes, and what it becomes: an article may stand where a command may."""


def write_completions(share: Path) -> None:
    """Write the completions below a folder that is laid out as /usr/share."""
    parser = whole_program()
    for shell, place in SHELLS.items():
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        before, after = FILES[shell]
        commands_only = shtab.complete(parser, shell)
        if before not in commands_only:
            raise LookupError(f"shtab writes {shell} in another way: {before!r} is not there")
        path.write_text(commands_only.replace(before, after), "utf-8")


def whole_program() -> argparse.ArgumentParser:
    """One parser with all commands in it; the program itself has one for each."""
    parsers = all_parsers()
    window = parsers.pop("")
    whole = argparse.ArgumentParser(prog=PROGRAM, description=window.description)
    _copy(window, whole, options_only=True)
    commands = whole.add_subparsers(dest="command")
    for name, parser in parsers.items():
        one = commands.add_parser(name, help=_summary(parser), description=_summary(parser))
        _copy(parser, one)
        inner = subcommands(parser)
        if inner:
            table = one.add_subparsers(dest="action")
            for action, (help_, own) in inner.items():
                _copy(own, table.add_parser(action, help=help_))
    return whole


def _copy(
    source: argparse.ArgumentParser, target: argparse.ArgumentParser, *, options_only: bool = False
) -> None:
    for action in arguments(source):
        if isinstance(action, argparse._HelpAction):  # noqa: SLF001 the target has its own
            continue
        if action.option_strings or not options_only:
            if action.nargs != 0 and not action.choices and _takes_file(action):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
            target._add_action(action)  # noqa: SLF001 argparse copies parents so, too


def _takes_file(action: argparse.Action) -> bool:
    names = (action.metavar,) if isinstance(action.metavar, str) else (action.metavar or ())
    return action.type is Path or any(
        word in name for name in names for word in ("FILE", "PATH", "ORIGINAL", "LOG", "ARTICLE")
    )


def _summary(parser: argparse.ArgumentParser) -> str:
    return (parser.description or "").split(". ")[0].rstrip(".")
