"""What the attributes of an element say of how it looks: hidden, a block, furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.files.html.elements import BLOCK, FORMATTING, FURNITURE, HIDDEN, SPACES, WEAK
from editor.files.html.tags import attributes

_WORDS = (
    "advert|advertisement|banner|breadcrumbs?|comments|consent|cookies?|footer|gdpr|masthead|"
    "menu|nav|navbar|navigation|newsletter|pagination|paywall|popular|promo|recirc|recommended|"
    "recommendations|related|respond|share|sharebar|sharing|sidebar|signup|skip|social|sponsored|"
    "subscribe|toolbar|topbar|trending"
)
_FURNITURE_NAME = re.compile(rf"(?<![a-z])(?:{_WORDS})(?![a-z])")
_OF_INTEREST = re.compile(rf"hidden|style|role|{_WORDS}")
_ROLES = frozenset(
    {"alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
     "navigation", "search", "tablist", "toolbar"}
)  # fmt: skip
_NEVER_BY_NAME = frozenset({"article", "main", "h1"})
_CSS_COMMENT = re.compile(r"/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)")
_CSS = re.compile(r"(?:^|;)\s*+(display|visibility|white-space)\s*+:\s*+([a-z-]+)")
_KEPT = frozenset({"pre", "pre-wrap", "break-spaces"})
_INLINE = frozenset({"inline", "contents"})


@dataclass(frozen=True, slots=True)
class Look:
    """The traits that an element's attributes give it and take from it."""

    given: int = 0
    taken: int = 0
    keeps_blanks: bool = False


PLAIN = Look()


def look(name: str, traits: int, source: str) -> Look:
    """How an element looks whose tag has the attributes written in `source`."""
    if not _OF_INTEREST.search(source.lower()) and name != "dialog":
        return PLAIN
    found = attributes(source)
    given = taken = 0
    if "hidden" in found or found.get("aria-hidden", "").strip().lower() == "true":
        given |= HIDDEN
    if name == "dialog" and "open" not in found:
        given |= HIDDEN
    if not traits & (FORMATTING | FURNITURE) and _is_furniture(name, found):
        given |= FURNITURE | WEAK
    style = _style(found.get("style", ""))
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        given |= HIDDEN
    elif style.get("display") in _INLINE:
        taken |= BLOCK
    elif "display" in style and not style["display"].startswith("inline"):
        given |= BLOCK
    if "white-space" in style:
        given |= SPACES
    return Look(given, taken, style.get("white-space") in _KEPT)


def _is_furniture(name: str, found: dict[str, str]) -> bool:
    if found.get("role", "").strip().lower() in _ROLES:
        return True
    names = f"{found.get('class', '')} {found.get('id', '')}".lower()
    return name not in _NEVER_BY_NAME and _FURNITURE_NAME.search(names) is not None


def _style(source: str) -> dict[str, str]:
    return dict(_CSS.findall(_CSS_COMMENT.sub("", source.lower()))) if source else {}
