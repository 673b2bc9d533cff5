"""Queries of a search engine, as lists of tortured phrases have them.

"irregular woodland" AND "classifier" NOT "ecology"; "enormous information"~3 for words that stand
close to each other; (… OR …). Operators are written in capitals.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from editor.engine.text.pairs import Rule, Sought, phrase_norm
from editor.translatable import tr

MOST_ALTERNATIVES: Final = 12
"""The most alternatives that a query may be short for."""
MAX_DEPTH: Final = 20
"""Deepest nesting of brackets."""
MOST_APART: Final = 20
"""The most words that may stand among those of a phrase."""
_OPERATORS: Final = re.compile(r'\b(?:AND|OR|NOT)\b|~\s*\d|"\s*~|(?:^|\s)[-+]"')
_PART: Final = re.compile(
    r'\s*(?:(?P<mark>[()])|(?P<operator>(?:AND|OR|NOT)\b|[-+](?="))'
    r'|~?"(?P<quoted>[^"]*)"(?:\s*~\s*(?P<far>\d+))?'
    r"|(?P<bare>(?:(?!\s*(?:AND|OR|NOT)\b)[^\"()~])+)(?:\s*~\s*(?P<near>\d+))?)"
)
_QUOTES: Final = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\\": ""})


class QueryError(ValueError):
    """A query that cannot be read; the text says why, as a clause."""


class Query(NamedTuple):
    """A phrase to find, and when it counts."""

    phrase: str
    rule: Rule | None


class _Wanted(NamedTuple):
    needs: tuple[Sought, ...] = ()
    unless: tuple[Sought, ...] = ()


def is_query(text: str) -> bool:
    """Return whether a text has operators, and is no heading in capitals."""
    return not text.isupper() and _OPERATORS.search(text.translate(_QUOTES)) is not None


def parse(text: str) -> list[Query]:
    """Return the alternatives of a query; the first phrase of each is the one to find.

    Raises QueryError.
    """
    found = []
    for needs, unless in _Parser(text.translate(_QUOTES)).parse():
        if not needs:
            raise QueryError(tr("its query names no phrase that must be there"))
        phrase, apart = needs[0]
        rule = Rule(apart, needs[1:], unless)
        found.append(Query(phrase, rule if any(rule) else None))
    return found


class _Parser:
    """Reads alternatives of conjunctions: NOT binds closest, then AND, then OR."""

    def __init__(self, text: str) -> None:
        self._parts: list[str | Sought] = []
        at = 0
        text = text.rstrip()
        while at < len(text):
            match = _PART.match(text, at)
            if match is None or match.end() == at:
                raise QueryError(tr("its query cannot be read"))
            at = match.end()
            self._parts += _part(match)
        if self._parts.count("(") > MAX_DEPTH:
            raise QueryError(tr("its brackets are nested more than {most} times", most=MAX_DEPTH))
        self._parts.reverse()  # The next one is the last.

    def parse(self) -> list[_Wanted]:
        found = self._any()
        if self._parts:
            raise QueryError(tr("the brackets of its query do not match"))
        return found

    def _next(self) -> str | Sought:
        return self._parts[-1] if self._parts else ")"

    def _any(self) -> list[_Wanted]:
        found = self._all()
        while self._next() == "OR":
            self._parts.pop()
            found += self._all()
        if len(found) > MOST_ALTERNATIVES:
            raise QueryError(
                tr("its query has more than {most} alternatives", most=MOST_ALTERNATIVES)
            )
        return found

    def _all(self) -> list[_Wanted]:
        found = self._one()
        while self._next() not in {")", "OR"}:
            if self._next() in {"AND", "+"}:
                self._parts.pop()
            more = self._one()
            found = [_Wanted(a.needs + b.needs, a.unless + b.unless) for a in found for b in more]
            if len(found) > MOST_ALTERNATIVES:
                raise QueryError(
                    tr("its query has more than {most} alternatives", most=MOST_ALTERNATIVES)
                )
        return found

    def _one(self) -> list[_Wanted]:
        part = self._next()
        if not self._parts or part in {")", "AND", "OR"}:
            raise QueryError(tr("an operator of its query has nothing beside it"))
        self._parts.pop()
        if isinstance(part, Sought):
            return [_Wanted((part,))]
        if part in {"NOT", "-"}:
            return [_Wanted((), tuple(_single(one) for one in self._one()))]
        if part == "+":
            return self._one()
        found = self._any()
        if not self._parts:
            raise QueryError(tr("the brackets of its query do not match"))
        self._parts.pop()
        return found


def _part(match: re.Match[str]) -> list[str | Sought]:
    mark = match["mark"] or match["operator"]
    if mark:
        return [mark]
    phrase = phrase_norm((match["quoted"] or match["bare"] or "").strip(" *?")).lower()
    if not phrase:
        return []
    return [Sought(phrase, min(MOST_APART, int(match["far"] or match["near"] or 0)))]


def _single(wanted: _Wanted) -> Sought:
    if wanted.unless or len(wanted.needs) != 1:
        raise QueryError(tr("its query excludes more than single phrases"))
    return wanted.needs[0]
