"""What the HTML standard says of each element, as far as it matters for the text.

Traits are flags, combined with |; TRAITS has those of each element.
"""

from __future__ import annotations

BLOCK = 1
"""A block: its start and end tag end the line."""
SPECIAL = 2
"""The end tag of an inline element does not close it: </span> does not end a <div>."""
LIST_ITEM_SCOPE = 4
"""A list item without an end tag is not closed from within it."""
SCOPE = 8
"""No end tag closes an element outside of it, except those of tables."""
FORMATTING = 16
"""Its end tag closes it even if other elements are open in it; those stay open."""
HIDDEN = 32
FURNITURE = 64
CLOSES_P = 128
"""Its start tag closes an open <p>."""
NAMESPACE = 256
"""Its content follows other parsing rules: those of <svg> and <math>, or those of HTML again."""
SETS_WHITE_SPACE = 512
"""It says whether white space in it is preserved."""
WEAK_FURNITURE = 1024
"""Furniture, unless most of the page's text is in it."""
NAMED_SECTION = 2048
"""A section whose class or id names furniture: it is furniture only outside of an article."""


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
VOID = _names(
    "area base basefont bgsound br col embed frame hr image img input keygen link meta param "
    "source track wbr"
)
RAW_TEXT = _names("iframe noembed noframes noscript script style title")
"""Raw text elements: not parsed by browsers that run scripts, and not shown."""
DOCUMENT_ELEMENTS = frozenset({"html", "head", "body", "frameset"})
"""Always treated as visible: where their tags hide them, a script shows them later."""
FOREIGN_ROOTS = frozenset({"svg", "math"})
INTEGRATION_POINTS = _names("foreignobject desc title mi mo mn ms mtext")
"""Elements in <svg> and <math> whose content is HTML."""
BREAKOUT_TAGS = _names(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img "
    "li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul "
    "var"
)
"""Start tags that close an open <svg> or <math>."""
FOREIGN_HIDDEN = _names(
    "title desc metadata defs style script symbol clippath mask pattern marker annotation "
    "annotation-xml"
)
TABLE_PARTS = frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "table"})
SPLITTABLE = HEADINGS | {"p", "li", "dd", "dt"}
"""Elements that a newline inserted into their text splits in two."""
JOINABLE = SPLITTABLE | {"div", "blockquote", "figcaption"}
"""Elements of which two are joined where the newline between them is removed."""

_NAMES = {
    BLOCK: "address article aside blockquote button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li "
    "listing main menu nav ol optgroup option p plaintext pre search section select summary table "
    "tbody td textarea tfoot th thead tr ul xmp",
    SPECIAL: "address applet article aside blockquote button caption center dd details dir div dl "
    "dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li listing main "
    "marquee menu nav object ol p plaintext pre search section select summary table tbody td "
    "template tfoot th thead tr ul xmp",
    LIST_ITEM_SCOPE: "applet article aside blockquote button caption center details dir dl "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup listing main marquee "
    "menu nav object ol pre search section select summary table tbody td template tfoot th thead "
    "tr ul",
    SCOPE: "applet caption marquee object table td template th",
    FORMATTING: "a b big code em font i nobr s small strike strong tt u",
    HIDDEN: "audio canvas datalist rp template video",
    FURNITURE: "aside button dialog footer form header nav search select",
    CLOSES_P: "address article aside blockquote center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol "
    "p plaintext pre search section summary table ul xmp",
    SETS_WHITE_SPACE: "listing plaintext pre textarea xmp",
    WEAK_FURNITURE: "dialog form header",
}


def _traits() -> dict[str, int]:
    traits: dict[str, int] = {}
    for trait, names in _NAMES.items():
        for name in _names(names):
            traits[name] = traits.get(name, 0) | trait
    return traits


TRAITS = _traits()

IMPLIED_END_TAGS = {
    "li": ("li",),
    "dd": ("dd", "dt"),
    "dt": ("dd", "dt"),
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "rb": ("rb", "rt", "rtc", "rp"),
    "rt": ("rb", "rt", "rp"),
    "rtc": ("rb", "rt", "rtc", "rp"),
    "rp": ("rb", "rt", "rp"),
    "button": ("button",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("tr", "caption"),
    "tbody": ("tbody", "thead", "tfoot", "tr", "caption"),
    "thead": ("tbody", "thead", "tfoot", "tr", "caption"),
    "tfoot": ("tbody", "thead", "tfoot", "tr", "caption"),
}
"""For a start tag, the open elements that it closes if their end tags are missing."""
