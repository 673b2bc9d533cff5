"""Traits that an element's attributes give it or take from it: hidden, block, furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.files.html.elements import (
    BLOCK,
    FORMATTING,
    FURNITURE,
    HIDDEN,
    SETS_WHITE_SPACE,
    WEAK_FURNITURE,
)
from editor.files.html.tags import attributes

# Words in classes and ids that news sites and blogs use for what is not the article.
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
_PRESERVING = frozenset({"pre", "pre-wrap", "break-spaces"})
_INLINE = frozenset({"inline", "contents"})


@dataclass(frozen=True, slots=True)
class AttributeTraits:
    """Flags of `elements` to add to an element's own and to remove from them."""

    added: int = 0
    removed: int = 0
    preserves_space: bool = False


NO_TRAITS = AttributeTraits()


def attribute_traits(name: str, traits: int, source: str) -> AttributeTraits:
    """Return the traits from the attributes written in `source`, for an element with `traits`."""
    if not _OF_INTEREST.search(source.lower()) and name != "dialog":
        return NO_TRAITS
    found = attributes(source)
    added = removed = 0
    if "hidden" in found or found.get("aria-hidden", "").strip().lower() == "true":
        added |= HIDDEN
    if name == "dialog" and "open" not in found:
        added |= HIDDEN
    if not traits & (FORMATTING | FURNITURE) and _is_furniture(name, found):
        added |= FURNITURE | WEAK_FURNITURE
    style = _style(found.get("style", ""))
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        added |= HIDDEN
    elif style.get("display") in _INLINE:
        removed |= BLOCK
    elif "display" in style and not style["display"].startswith("inline"):
        added |= BLOCK
    if "white-space" in style:
        added |= SETS_WHITE_SPACE
    return AttributeTraits(added, removed, style.get("white-space") in _PRESERVING)


def _is_furniture(name: str, found: dict[str, str]) -> bool:
    if found.get("role", "").strip().lower() in _ROLES:
        return True
    names = f"{found.get('class', '')} {found.get('id', '')}".lower()
    return name not in _NEVER_BY_NAME and _FURNITURE_NAME.search(names) is not None


def _style(source: str) -> dict[str, str]:
    return dict(_CSS.findall(_CSS_COMMENT.sub("", source.lower()))) if source else {}
