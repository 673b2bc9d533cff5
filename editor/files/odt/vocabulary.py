"""Element names of OpenDocument, by what they mean for the text.

After OpenDocument 1.2, part 1, and LibreOffice's extensions (loext).
"""

from __future__ import annotations

from collections.abc import Mapping

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT_SPACE = f"{_ODF}text:1.0"
OFFICE_SPACE = f"{_ODF}office:1.0"
FO_SPACE = f"{_ODF}xsl-fo-compatible:1.0"
DC_SPACE = "http://purl.org/dc/elements/1.1/"
TEXT = f"{{{TEXT_SPACE}}}"
OFFICE = f"{{{OFFICE_SPACE}}}"
DRAW = f"{{{_ODF}drawing:1.0}}"
TABLE = f"{{{_ODF}table:1.0}}"
STYLE = f"{{{_ODF}style:1.0}}"
FO = f"{{{FO_SPACE}}}"
XLINK_SPACE = "http://www.w3.org/1999/xlink"
XLINK = f"{{{XLINK_SPACE}}}"
SVG = f"{{{_ODF}svg-compatible:1.0}}"
LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"

BODY = f"{OFFICE}text"
FORMS = f"{OFFICE}forms"
FORM = f"{{{_ODF}form:1.0}}form"
ANNOTATION = f"{OFFICE}annotation"
RUBY_TEXT = f"{TEXT}ruby-text"
TRACKED_CHANGES = f"{TEXT}tracked-changes"
INSERTION = f"{TEXT}insertion"
DELETION = f"{TEXT}deletion"
CHANGE_INFO = f"{OFFICE}change-info"
CHANGE = f"{TEXT}change"
CHANGE_START = f"{TEXT}change-start"
CHANGE_END = f"{TEXT}change-end"
CHANGE_ID = f"{TEXT}change-id"

PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
NOTE = f"{TEXT}note"
SECTION = f"{TEXT}section"
FRAME = f"{DRAW}frame"
TEXT_BOX = f"{DRAW}text-box"
SPACES = f"{TEXT}s"
TAB = f"{TEXT}tab"
LINE_BREAK = f"{TEXT}line-break"

# Elements in a paragraph whose text belongs to it.
INLINE = frozenset(f"{TEXT}{name}" for name in ("span", "a", "meta", "meta-field")) | {
    f"{LOEXT}content-control"
}
LINK = f"{TEXT}a"
SPAN = f"{TEXT}span"

# Elements in a paragraph without text.
_MARKS = (
    "bookmark bookmark-start bookmark-end reference-mark reference-mark-start reference-mark-end "
    "toc-mark toc-mark-start toc-mark-end user-index-mark user-index-mark-start "
    "user-index-mark-end alphabetical-index-mark alphabetical-index-mark-start "
    "alphabetical-index-mark-end change change-start change-end"
)
MARKS = frozenset(f"{TEXT}{name}" for name in _MARKS.split())
SOFT_PAGE_BREAK = f"{TEXT}soft-page-break"

# Elements whose content is not text of the article.
_NO_TEXT = (
    "note-citation number ruby-text script sequence-decls variable-decls user-field-decls "
    "dde-connection-decls table-of-content-source illustration-index-source table-index-source "
    "object-index-source user-index-source alphabetical-index-source bibliography-source "
    "section-source alphabetical-index-auto-mark-file"
)
NO_TEXT = (
    frozenset(f"{TEXT}{name}" for name in _NO_TEXT.split())
    | frozenset(f"{OFFICE}{name}" for name in ("annotation", "annotation-end", "event-listeners"))
    | frozenset(f"{DRAW}{name}" for name in ("image", "object", "object-ole", "plugin"))
    | {FORMS, CHANGE_INFO, f"{SVG}title", f"{SVG}desc", f"{TABLE}covered-table-cell"}
    | {f"{DRAW}applet", f"{DRAW}floating-frame"}
)

LIST_ITEMS = frozenset(f"{TEXT}{name}" for name in ("list-item", "numbered-paragraph"))
LISTS = LIST_ITEMS | {f"{TEXT}list", f"{TEXT}list-header"}
"""Elements that are removed with their last paragraph, and that a change may reach across."""

Scope = Mapping[str | None, str]
"""The namespace of each prefix at some place; None is the default namespace."""


def empty_tag(scope: Scope, name: str, **attributes: str) -> str:
    """Return an empty element of the text namespace, with a prefix that holds in `scope`.

    An underscore in an attribute's name stands for a hyphen; values are not escaped.
    """
    prefix, declared = prefix_for(scope, TEXT_SPACE, "text")
    pairs = "".join(
        f' {prefix}:{key.replace("_", "-")}="{value}"' for key, value in attributes.items()
    )
    return f"<{prefix}:{name}{declared}{pairs}/>"


def prefix_for(scope: Scope, space: str, usual: str) -> tuple[str, str]:
    """Return a prefix for a namespace and, if `scope` has none, the declaration it needs."""
    if scope.get(usual) == space:
        return usual, ""
    for prefix, bound in scope.items():
        if bound == space and prefix:
            return prefix, ""
    return usual, f' xmlns:{usual}="{space}"'
