"""Page furniture: left-overs of the web page that the article was copied from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editor.engine import reason_sentences as says
from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.engine.text.sentences import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE: Final = 160
"""Code points; a longer line is a paragraph, not a button. Set by hand."""
MARKED: Final = 0.9
"""Probability for a line that the page itself marks as no part of the article. Set by hand."""
SURE: Final = 0.95
"""Probability for a line that looks like furniture. Set by hand."""
DELETED: Final = 0.93
"""Probability that deleting such a line is right. Set by hand."""
_LINES: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"skip to (?:main )?content\.?",
        (
            r"(?:leave|depart|go away|post|submit|write) a (?:reply|comment|remark|response)"
            r"(?: cancel reply)?"
        ),
        r"cancel (?:reply|comment)",
        (
            r"share (?:this|on|via|it)"
            r"(?: (?:post|article|story|page|facebook|twitter|email|whatsapp))?:?"
        ),
        r"click (?:on )?to (?:share|email|print|e-mail) .{0,60}\(opens in (?:a )?new window\)",
        (
            r"(?:facebook|twitter|pinterest|whatsapp|linkedin|reddit|tumblr|telegram|email|print"
            r"|tweet|pin it|copy link|share|like this:?|loading(?:\.{3}|…)?)"
            r"(?:[ |,·•/]+(?:facebook|twitter|pinterest|whatsapp|linkedin|reddit|tumblr|telegram"
            r"|email|print|tweet|pin it|copy link|share))*"
        ),
        (
            r"your (?:email|e-mail|electronic mail) (?:address|deal with) (?:will|is) not (?:be )?"
            r"(?:published|revealed|printed)\..{0,60}"
        ),
        r"required fields are marked \*?",
        (
            r"save my name,? (?:email|e-mail|electronic mail),? and (?:website|web site) "
            r"in this browser.{0,60}"
        ),
        (
            r"(?:related|recommended|similar|associated) "
            r"(?:posts?|articles?|stories|reading|content):?"
        ),
        r"(?:previous|next|subsequent) (?:post|article|story):?",
        r"(?:proudly )?powered by \w+(?: \| .{0,60})?",
        r"(?:continue|keep|proceed) reading(?: .{0,40}(?:→|»|below))?",
        r"(?:story|article) continues (?:below|after) (?:the )?(?:ad|advert|advertisement)s?",
        r"advertise?ment",
        (
            r"(?:subscribe|sign up|join) (?:to|for|up to|up for)? ?(?:our|the|my) (?:free )?"
            r"(?:daily |weekly )?newsletters?.{0,40}"
        ),
        r"(?:posted|filed) (?:in|under):? .{1,60}",
        r"tag(?:s|ged):? .{1,80}",
        r"all rights reserved\.?|©.{0,80}all rights reserved\.?",
        r"\.",
    )
)


def of_page(text: str, start: int, end: int, lines: frozenset[str]) -> Iterator[Suspect]:
    """Yield the lines of text[start:end] that are among the page's own `lines`, in order."""
    for low, high in paragraphs(text, start, end) if lines else ():
        line = text[low:high]
        if line in lines:
            gone = Suggestion("", MARKED, SuggestionSource.RULE, says.IN_MENUS)
            yield Suspect(low, high, line, Kind.FURNITURE, MARKED, (gone,))


def furniture(text: str, start: int, end: int) -> Iterator[Suspect]:
    """Yield the lines of text[start:end] that look like page furniture, in order."""
    for low, high in paragraphs(text, start, end):
        line = text[low:high].strip() if high - low <= 2 * LONGEST_LINE else ""
        if line and len(line) <= LONGEST_LINE and any(p.fullmatch(line) for p in _LINES):
            at = text.index(line, low, high)
            gone = Suggestion("", DELETED, SuggestionSource.RULE, says.OF_PAGE)
            yield Suspect(at, at + len(line), line, Kind.FURNITURE, SURE, (gone,))
