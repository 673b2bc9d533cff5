"""The command line as argparse knows it: manual pages and completions are made from this."""

from __future__ import annotations

import argparse
import contextlib
from typing import Final
from unittest.mock import patch

from editor.commands.main import COMMANDS, main

PROGRAM: Final = "unspin"


def parser_of(command: str = "") -> argparse.ArgumentParser:
    """The parser of a command, "" for the one that opens the window.

    Commands make their parsers when they are used. Asked for help, each hands its parser to us.
    """
    found: list[argparse.ArgumentParser] = []
    with (
        patch.object(
            argparse.ArgumentParser, "print_help", lambda self, _=None: found.append(self)
        ),
        contextlib.suppress(SystemExit),
    ):
        main([*([command] if command else []), "--help"])
    (parser,) = found
    return parser


def all_parsers() -> dict[str, argparse.ArgumentParser]:
    """By command, in order, the window's first."""
    return {command: parser_of(command) for command in ("", *COMMANDS)}


def subcommands(parser: argparse.ArgumentParser) -> dict[str, tuple[str, argparse.ArgumentParser]]:
    """Help and parser of each subcommand, by name ("add" of `unspin originals add`)."""
    for action in parser._actions:  # noqa: SLF001 argparse has no public way to its own table
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001
            return {name: (helps.get(name, ""), one) for name, one in action.choices.items()}
    return {}


def arguments(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Its options and positional arguments, as the help shows them."""
    return [
        action
        for action in parser._actions  # noqa: SLF001 as above
        if action.help != argparse.SUPPRESS and not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
    ]
