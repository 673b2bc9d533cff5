"""The marks of a page's source: where tags, comments and raw text begin and end.

Every pattern gives nothing back once it has matched, so that no source takes more than one pass.
"""

from __future__ import annotations

import re

from editor.files.html.character_references import unescaped

BLANKS = " \t\n\r\f"
_NAME = r"[a-zA-Z][^ \t\n\r\f/>]*+"
_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^ \t\n\r\f>"'][^ \t\n\r\f>]*+)"""
_ATTRIBUTE = rf"[^ \t\n\r\f/>][^ \t\n\r\f/>=]*+(?:[ \t\n\r\f]*+=[ \t\n\r\f]*+{_VALUE}?+)?+"
_ATTRIBUTES = rf"((?:[ \t\n\r\f/]++|{_ATTRIBUTE})*+)"

MARKUP = re.compile(r"<(?:[a-zA-Z!?]|/(?!\Z))")
"""Where text ends; any other < is a character of it."""
START = re.compile(rf"<({_NAME}){_ATTRIBUTES}>")
"""A start tag: its name and its attributes."""
END = re.compile(rf"</({_NAME}){_ATTRIBUTES}>")
_EACH = re.compile(
    r"([^ \t\n\r\f/>][^ \t\n\r\f/>=]*+)"
    rf"(?:[ \t\n\r\f]*+=[ \t\n\r\f]*+({_VALUE}?+))?+"
)
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT_MARK = re.compile(r"<!--|-->|<(/?)script(?=[ \t\n\r\f/>])", re.IGNORECASE)
_SUBSET_END = re.compile(r"\][ \t\n\r\f]*+>")


def attributes(source: str) -> dict[str, str]:
    """The attributes of a tag by name, in lower case; of two of a name, the first."""
    found: dict[str, str] = {}
    for match in _EACH.finditer(source):
        value = match[2] or ""
        quoted = value[:1] in ('"', "'") and len(value) > 1
        found.setdefault(match[1].lower(), unescaped(value[1:-1] if quoted else value))
    return found


def end_of_declaration(source: str, at: int, *, xml: bool, foreign: bool) -> int:
    """The offset after the comment, DOCTYPE, CDATA section or instruction that begins at `at`."""
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


def end_of_raw(source: str, name: str, at: int) -> int:
    """The offset of the end tag of an element without markup whose text begins at `at`."""
    if name == "plaintext":
        return len(source)
    if name == "script":
        return _end_of_script(source, at)
    match = re.compile(rf"</{name}(?=[ \t\n\r\f/>])", re.IGNORECASE).search(source, at)
    return match.start() if match else len(source)


def _end_of_script(source: str, at: int) -> int:
    # Old pages hide scripts in comments; in one, a <script> takes a </script> for itself.
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
