"""What a browser knows of each element, as far as its text is concerned."""

from __future__ import annotations

BLOCK = 1
"""Begins and ends a line."""
SPECIAL = 2
"""Not reached across by the end tag of a phrase: </span> does not end a <div>."""
WALL = 4
"""Not reached across by a list item that has no end tag."""
SCOPE = 8
"""Not reached across by any end tag but those of tables."""
FORMATTING = 16
"""Ended by its end tag wherever it began; what began in it goes on."""
HIDDEN = 32
FURNITURE = 64
ENDS_P = 128
"""A paragraph without an end tag ends before it."""
WORLD = 256
"""The parser's rules change within: to those of svg and math, or back."""
SPACES = 512
"""Says whether its blanks are kept."""
WEAK = 1024
"""Furniture, unless most of the page is in it."""


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
VOID = _names(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param "
    "source track wbr"
)
RAW = _names("iframe noembed noframes noscript script style title")
"""Not parsed by a browser that runs scripts, and not shown."""
PAGE = frozenset({"html", "head", "body", "frameset"})
"""Taken as there whatever tags say, even that they are hidden: a script shows them later."""
FOREIGN = frozenset({"svg", "math"})
HTML_WITHIN = _names("foreignobject desc title mi mo mn ms mtext")
"""Within svg and math, elements in which HTML's rules hold."""
BREAKS_OUT = _names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img "
    "li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul "
    "var"
)
"""Tags that end svg and math where they were not ended."""
FOREIGN_HIDDEN = _names(
    "title desc metadata defs style script symbol clippath mask pattern marker annotation "
    "annotation-xml"
)
TABLE_PARTS = frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "table"})
SPLITTABLE = HEADINGS | {"p", "li", "dd", "dt"}
"""Those that a new line within makes two of."""
JOINABLE = SPLITTABLE | {"div", "blockquote", "figcaption"}
"""Those that are made one where the newline between two of them is taken out."""

_NAMES = {
    BLOCK: "address article aside blockquote button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li "
    "listing main menu nav ol optgroup option p plaintext pre search section select summary table "
    "tbody td textarea tfoot th thead tr ul xmp",
    SPECIAL: "address applet article aside blockquote button caption center dd details dir div dl "
    "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main "
    "marquee menu nav object ol p plaintext pre search section select summary table tbody td "
    "template tfoot th thead tr ul xmp",
    WALL: "applet article aside blockquote button caption center details dir dl fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup listing main marquee menu nav "
    "object ol pre search section select summary table tbody td template tfoot th thead tr ul",
    SCOPE: "applet caption marquee object table td template th",
    FORMATTING: "a b big code em font i nobr s small strike strong tt u",
    HIDDEN: "audio canvas datalist rp template video",
    FURNITURE: "aside button dialog footer form header nav search select",
    ENDS_P: "address article aside blockquote center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol "
    "p plaintext pre search section summary table ul xmp",
    SPACES: "listing plaintext pre textarea xmp",
    WEAK: "dialog form header",
}


def _traits() -> dict[str, int]:
    traits: dict[str, int] = {}
    for trait, names in _NAMES.items():
        for name in _names(names):
            traits[name] = traits.get(name, 0) | trait
    return traits


TRAITS = _traits()

ENDED_BY = {
    "li": ("li",),
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "rt": ("rt", "rp"),
    "rp": ("rt", "rp"),
    "button": ("button",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("tr", "caption"),
    "tbody": ("tbody", "thead", "tfoot", "tr", "caption"),
    "thead": ("tbody", "thead", "tfoot", "tr", "caption"),
    "tfoot": ("tbody", "thead", "tfoot", "tr", "caption"),
}
"""For a start tag, the open elements that it ends where they have no end tag."""
