"""Writes the manual pages, unspin(1) and one for each command, from what argparse knows."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Final

from parsers import PROGRAM, all_parsers, arguments, subcommands

import editor

FILES: Final = (
    ("~/.config/unspin", "settings, phrases that are always allowed, recent articles"),
    ("~/.local/share/unspin", "journals of unsaved work, your lists, the shelf of originals"),
)

HELP_LINES: Final = 3
"""Lines that describe -h, which every parser has first; a subcommand need not say it again."""


def write_manual(folder: Path, date: str) -> list[Path]:
    """Write the pages into a folder; `date` (YYYY-MM-DD) stands in their footers."""
    parsers = all_parsers()
    folder.mkdir(parents=True, exist_ok=True)
    names = [f"{PROGRAM}-{command}" if command else PROGRAM for command in parsers]
    written = []
    for name, parser in zip(names, parsers.values(), strict=True):
        others = [other for other in names if other != name]
        if name != PROGRAM:
            others = [PROGRAM]
        path = folder / f"{name}.1"
        path.write_text(page(name, parser, others, date), "utf-8")
        written.append(path)
    return written


def page(name: str, parser: argparse.ArgumentParser, others: list[str], date: str) -> str:
    """One manual page, in the language of man(7)."""
    about = _words(parser.description or "")
    summary = about.split(". ")[0].rstrip(".")
    lines = [
        f'.TH "{name.upper()}" "1" "{date}" "Unspin {editor.__version__}" "User Commands"',
        *(".nh", ".ad l"),
        *(".SH NAME", f"{_plain(name)} \\- {_plain(summary[:1].lower() + summary[1:])}"),
        *(".SH SYNOPSIS", *_synopsis(parser)),
        *(".SH DESCRIPTION", _plain(about)),
    ]
    lines += [".SH OPTIONS", *_described(parser)]
    for sub, (help_, own) in subcommands(parser).items():
        lines += [f'.SH "{sub.upper()}"', _plain(_sentence(help_)), *_synopsis(own, ".PP")]
        lines += _described(own)[HELP_LINES:]
    if parser.epilog:
        lines += [".SH NOTES", _plain(_words(parser.epilog))]
    if name == PROGRAM:
        lines += [".SH FILES"]
        for place, what in FILES:
            lines += [".TP", f".I {_plain(place)}", _plain(what)]
    lines += [".SH SEE ALSO", ",\n".join(f".BR {_plain(other)} (1)" for other in others)]
    return "\n".join(lines).replace(",\n.BR", " ,\n.BR") + "\n"


def _synopsis(parser: argparse.ArgumentParser, *before: str) -> list[str]:
    usage = _words(parser.format_usage()).removeprefix("usage: ")
    return [*before, re.sub(r"^(unspin(?:\\?-?\w+| \w+)*)", r"\\fB\1\\fR", _plain(usage), count=1)]


def _described(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in arguments(parser):
        lines += [".TP", _heading(action), _plain(_sentence(_help(parser, action)))]
    return lines


def _heading(action: argparse.Action) -> str:
    if action.nargs == 0:
        value = ""
    elif action.choices:
        value = "|".join(map(str, action.choices))
    else:
        value = str(action.metavar or action.dest.upper())
    if not action.option_strings:
        return f"\\fI{_plain(value)}\\fR"
    names = ", ".join(f"\\fB{_plain(one)}\\fR" for one in action.option_strings)
    return f"{names} \\fI{_plain(value)}\\fR" if value else names


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """The help of an argument with its values in it, as argparse prints it."""
    return parser._get_formatter()._expand_help(action) if action.help else ""  # noqa: SLF001


def _sentence(words: str) -> str:
    text = _words(words)
    return text and text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def _words(text: str) -> str:
    return " ".join(text.split())


def _plain(text: str) -> str:
    """Text as roff prints it: hyphens that can be copied, no line taken for a request."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe[:1] in (".", "'") else safe
