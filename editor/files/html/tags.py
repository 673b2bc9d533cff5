"""Where tags, comments and raw text begin and end in a page's source.

The patterns use possessive quantifiers: none backtracks, so hostile source takes linear time.
"""

from __future__ import annotations

import re

from editor.files.html.character_references import unescaped

ASCII_WHITE_SPACE = " \t\n\r\f"
_NAME = r"[a-zA-Z][^ \t\n\r\f/>]*+"
_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^ \t\n\r\f>"'][^ \t\n\r\f>]*+)"""
_ATTRIBUTE = rf"[^ \t\n\r\f/>][^ \t\n\r\f/>=]*+(?:[ \t\n\r\f]*+=[ \t\n\r\f]*+{_VALUE}?+)?+"
_ATTRIBUTES = rf"((?:[ \t\n\r\f/]++|{_ATTRIBUTE})*+)"

MARKUP = re.compile(r"<(?:[a-zA-Z!?]|/(?!\Z))")
"""Where text ends; any other < is a character of the text."""
START_TAG = re.compile(rf"<({_NAME}){_ATTRIBUTES}>")
"""Groups: name, attributes."""
END_TAG = re.compile(rf"</({_NAME}){_ATTRIBUTES}>")
_NAME_AND_VALUE = re.compile(
    r"([^ \t\n\r\f/>][^ \t\n\r\f/>=]*+)"
    rf"(?>(?:[ \t\n\r\f]*+=[ \t\n\r\f]*+((?>{_VALUE}?)))?)"
)
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT_MARK = re.compile(r"<!--|-->|<(/?)script(?=[ \t\n\r\f/>])", re.IGNORECASE)
_SUBSET_END = re.compile(r"\][ \t\n\r\f]*+>")


def attributes(source: str) -> dict[str, str]:
    """Return a tag's attributes by lower-case name; of two with one name, the first."""
    found: dict[str, str] = {}
    for match in _NAME_AND_VALUE.finditer(source):
        value = match[2] or ""
        quoted = value[:1] in ('"', "'") and len(value) > 1
        found.setdefault(match[1].lower(), unescaped(value[1:-1] if quoted else value))
    return found


def value_range(source: str, name: str) -> tuple[int, int] | None:
    """Return where the value of a tag's attribute stands, quotation marks included; None: none."""
    for match in _NAME_AND_VALUE.finditer(source):
        if match[1].lower() == name:
            return match.span(2) if match[2] else None
    return None


def end_of_declaration(source: str, at: int, *, xml: bool, foreign: bool) -> int:
    """Return the offset behind the comment, DOCTYPE, CDATA section or instruction at `at`."""
    if source.startswith("<!--", at):
        if source.startswith((">", "->"), at + 4):
            return source.index(">", at + 4) + 1
        match = _COMMENT_END.search(source, at + 4)
        return match.end() if match else len(source)
    if (xml or foreign) and source.startswith("<![CDATA[", at):
        return _after(source, "]]>", at + 9)
    if xml and source.startswith("<?", at):
        return _after(source, "?>", at)
    end = _after(source, ">", at)
    if xml and source.startswith("<!DOCTYPE", at) and "[" in source[at:end]:
        match = _SUBSET_END.search(source, at)
        return match.end() if match else len(source)
    return end


def end_of_raw_text(source: str, name: str, at: int) -> int:
    """Return the offset of the end tag of a raw text element whose text begins at `at`."""
    if name == "plaintext":
        return len(source)
    if name == "script":
        return _end_of_script(source, at)
    match = re.compile(rf"</{name}(?=[ \t\n\r\f/>])", re.IGNORECASE).search(source, at)
    return match.start() if match else len(source)


def _end_of_script(source: str, at: int) -> int:
    # In a comment within a script, a nested <script> consumes one </script> (HTML, 13.2.5.4).
    escaped = nested = False
    while match := _SCRIPT_MARK.search(source, at):
        mark, at = match[0], match.end()
        if mark == "<!--":
            if not escaped:
                escaped, at = True, match.end() - 2
        elif mark == "-->":
            escaped = nested = False
        elif not match[1]:
            nested = escaped
        elif nested:
            nested = False
        else:
            return match.start()
    return len(source)


def _after(source: str, mark: str, at: int) -> int:
    end = source.find(mark, at)
    return len(source) if end < 0 else end + len(mark)
