"""What a page's own <style> elements hide, as far as it shows in single rules.

Only what is certain counts: a rule for one element (`.x`, `p.x#y`) that hides, and no rule that
might show the same element again. Nothing is loaded; rules in @media are taken as possible.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from editor.files.html.tags import attributes

_OPENING: Final = re.compile(
    r"<!--|<(noscript|script|template|textarea|title|svg|iframe|style)(?=[\s/>])", re.IGNORECASE
)
"""What holds styles of the page, and what holds none of them."""
_END_OF_TAG: Final = re.compile(r"[^>]*+>")
_OTHER_MEDIA: Final = re.compile(r"\bmedia\s*=\s*[\"']?(?!\s*(?:all|screen)\b)", re.IGNORECASE)
_COMMENT: Final = re.compile(r"/\*[\s\S]*?(?:\*/|\Z)|<!--|-->")
_PART: Final = re.compile(r"[^{};]*+(?P<end>[{};]|\Z)")
_DECLARATION: Final = re.compile(r"(?:^|;)\s*+(display|visibility)\s*+:\s*+([a-z-]+)(\s*+!)?")
_SIMPLE: Final = re.compile(r"(?P<tag>[a-z][a-z0-9-]*+)?(?P<names>(?:[.#][\w-]++)*+)\Z")
_LAST: Final = re.compile(r"[^\s>+~]++\Z")
_NOT_NAMES: Final = re.compile(r":.*|\[[^\]]*+\]|\*")
_NAME: Final = re.compile(r"[.#][\w-]++")
_LONGEST: Final = 2_000_000
"""Code points of styles that are looked at. Set by hand: far more than pages have."""
_DEEPEST: Final = 20
"""At-rules nested in each other that are followed. Set by hand, as above."""
_HIDDEN: Final = {"display": ("none",), "visibility": ("hidden", "collapse")}


@dataclass(frozen=True, slots=True)
class _Rule:
    """What one selector says of one property of the elements that it may match."""

    tag: str
    names: frozenset[str]
    """Classes and ids, each with its "." or "#"."""
    prop: str
    hides: bool
    certain: bool
    """Whether it holds for every element that has this tag and these names."""
    weight: tuple[bool, int, int, int]
    """Of two rules, the one with the larger weight holds; the order comes after this."""

    def matches(self, tag: str, names: frozenset[str]) -> bool:
        """Whether it may match an element."""
        return self.tag in ("", tag) and self.names <= names


@dataclass(frozen=True, slots=True)
class PageStyle:
    """The rules of a page that hide elements, and those that might show the same ones."""

    rules: dict[str, list[_Rule]] = field(default_factory=dict)
    """By one of their names, or by their tag."""

    @classmethod
    def of(cls, source: str) -> PageStyle:
        """Read the <style> elements of a page's source."""
        found: dict[str, list[_Rule]] = {}
        for rule in _rules(source):
            key = min(rule.names) if rule.names else rule.tag
            found.setdefault(key, []).append(rule)
        if not any(rule.hides for rules in found.values() for rule in rules):
            return cls()
        return cls(found)

    def hides(self, tag: str, source: str) -> bool:
        """Whether an element is hidden, given its name and its attributes as written."""
        if not self.rules:
            return False
        own = attributes(source) if source else {}
        names = frozenset(
            [f".{one}" for one in own.get("class", "").split()]
            + [f"#{one}" for one in own.get("id", "").split()]
        )
        met = [
            rule
            for key in (*names, tag, "")
            for rule in self.rules.get(key, ())
            if rule.matches(tag, names)
        ]
        inline = own.get("style", "").lower()
        return any(_holds(prop, met) for prop in _HIDDEN if prop not in inline)


def _holds(prop: str, met: list[_Rule]) -> bool:
    """Whether a rule hides for certain, and none after it might show."""
    rules = [rule for rule in met if rule.prop == prop]
    hiding = [rule.weight for rule in rules if rule.hides and rule.certain]
    showing = [rule.weight for rule in rules if not rule.hides]
    # One that may match a state of the element (:target, in @media) shows it some time.
    possible = any(not rule.hides and not rule.certain for rule in rules)
    return bool(hiding) and not possible and (not showing or max(hiding) > max(showing))


def _rules(source: str) -> Iterator[_Rule]:
    order = length = 0
    for css in _styles(source):
        length += len(css)
        if length > _LONGEST:
            return
        for certain, selectors, declarations in _blocks(_COMMENT.sub(" ", css)):
            found = _DECLARATION.findall(declarations.lower())
            for prop, value, important in found:
                for selector in selectors.split(","):
                    order += 1
                    rule = _rule(selector.strip(), prop, value, bool(important), order)
                    if rule and certain:
                        yield rule
                    elif rule and not rule.hides:
                        yield _Rule(rule.tag, rule.names, prop, False, False, rule.weight)


def _styles(source: str) -> Iterator[str]:
    at = 0
    while opening := _OPENING.search(source, at):
        name = opening[1]
        closing = re.compile(rf"</{name}" if name else "-->", re.IGNORECASE)
        closed = closing.search(source, opening.end())
        if closed is None:
            return
        at = closed.end()
        tag = _END_OF_TAG.match(source, opening.end(), closed.start())
        if name and name.lower() == "style" and tag and not _OTHER_MEDIA.search(tag[0]):
            yield source[tag.end() : closed.start()]


def _blocks(css: str) -> Iterator[tuple[bool, str, str]]:
    """Yield each rule: whether it stands outside of at-rules, its selectors and declarations."""
    outer: list[str] = []
    at, opened = 0, ""
    while at < len(css):
        part = _PART.match(css, at)
        if part is None:
            return
        words, mark = part[0][:-1] if part["end"] else part[0], part["end"]
        at = part.end() if part.end() > at else at + 1
        if mark == "{":
            start = css.find("}", at)
            inner = css.find("{", at)
            if words.lstrip().startswith("@") or -1 < inner < start:
                outer.append(words)
                if len(outer) > _DEEPEST:
                    return
                continue
            opened = words.rsplit(";", 1)[-1]
            stop = len(css) if start < 0 else start
            yield not outer, opened, css[at:stop]
            at = stop + 1
        elif mark == "}" and outer:
            outer.pop()


def _rule(selector: str, prop: str, value: str, important: bool, order: int) -> _Rule | None:
    last = _LAST.search(selector)
    if last is None:
        return None
    simple = _SIMPLE.match(_lowered_tag(selector))
    hides = value in _HIDDEN[prop]
    if simple is None:
        if hides:
            return None
        simple = _SIMPLE.match(_lowered_tag(_NOT_NAMES.sub("", last[0])))
        if simple is None:
            return None
        names = frozenset(_NAME.findall(simple["names"]))
        return _Rule(simple["tag"] or "", names, prop, False, False, (important, 0, 0, order))
    names = frozenset(_NAME.findall(simple["names"]))
    ids = sum(one.startswith("#") for one in names)
    weight = (important, ids, 10 * (len(names) - ids) + bool(simple["tag"]), order)
    return _Rule(simple["tag"] or "", names, prop, hides, True, weight)


def _lowered_tag(selector: str) -> str:
    tag = re.match(r"[a-zA-Z][a-zA-Z0-9-]*+", selector)
    return tag[0].lower() + selector[tag.end() :] if tag else selector
