"""Traits that an element's attributes give it or take from it: hidden, block, furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from editor.files.html.elements import (
    BLOCK,
    FORMATTING,
    FURNITURE,
    HEADINGS,
    HIDDEN,
    NAMED_SECTION,
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
# Words that stand beside them in ids. Ids are also made from headings ("related-work"), so one
# with any other word in it says nothing.
_BESIDE = (
    "area|articles|bar|block|bottom|box|buttons?|col|column|container|content|fixed|form|global|"
    "icons?|inner|jp|left|links?|list|local|main|media|modal|mobile|module|notice|overlay|page|"
    "panel|popup|posts|primary|right|secondary|section|site|sticky|stories|top|widgets?|wrap|"
    "wrapper|[0-9]+"
)
_FURNITURE_ID = re.compile(
    rf"(?>(?:(?:{_BESIDE})[-_]+)*)(?:{_WORDS})(?>(?:[-_]*+(?:{_WORDS}|{_BESIDE})(?![a-z]))*)\Z"
)
# Where programs put an id made from a heading.
_NEVER_BY_ID = HEADINGS | {"span", "p", "dt"}
# Ids of sections that are hardly made from a heading.
_FURNITURE_SECTIONS = frozenset(
    {"breadcrumbs", "comments", "footer", "masthead", "navbar", "newsletter", "respond", "sidebar",
     "topbar"}
)  # fmt: skip
_OF_INTEREST = re.compile(rf"hidden|style|role|shadow(?:root)?mode|{_WORDS}")
_ROLES = frozenset(
    {"alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
     "navigation", "search", "tablist", "toolbar"}
)  # fmt: skip
_NEVER_BY_NAME = frozenset({"article", "main", "h1"})
_CSS_COMMENT = re.compile(r"/\*[\s\S]*?(?:\*/|\Z)")
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
    if "hidden" in found:
        added |= HIDDEN
    if name == "template" and _is_shadow_root(found):
        removed |= HIDDEN
    if name == "dialog" and "open" not in found:
        added |= HIDDEN
    if not traits & (FORMATTING | FURNITURE):
        added |= _furniture_traits(name, found)
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


def _furniture_traits(name: str, found: dict[str, str]) -> int:
    if found.get("role", "").strip().lower() in _ROLES:
        return FURNITURE | WEAK_FURNITURE
    if name in _NEVER_BY_NAME:
        return 0
    classes = found.get("class", "").lower()
    own_id = found.get("id", "").strip().lower()
    if name == "section" or (name == "div" and "section" in classes.split()):
        if _FURNITURE_NAME.search(classes) or own_id in _FURNITURE_SECTIONS:
            return FURNITURE | WEAK_FURNITURE | NAMED_SECTION
        return 0
    if _FURNITURE_NAME.search(classes):
        return FURNITURE | WEAK_FURNITURE
    by_id = name not in _NEVER_BY_ID and _FURNITURE_ID.match(own_id)
    return FURNITURE | WEAK_FURNITURE if by_id else 0


def _is_shadow_root(found: dict[str, str]) -> bool:
    """Whether a <template> is shown in place of the element around it.

    Chromium names the mode otherwise in the pages that it saves.
    """
    mode = found.get("shadowrootmode", found.get("shadowmode", ""))
    return mode.strip().lower() in ("open", "closed")


def _style(source: str) -> dict[str, str]:
    return dict(_CSS.findall(_CSS_COMMENT.sub("", source.lower()))) if source else {}
