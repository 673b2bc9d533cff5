"""Where and when a page was published, as its own mark-up says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from editor.article.dates import stated
from editor.article.provenance import Provenance, web_address
from editor.files.html.tags import attributes, end_of_raw_text

SAYING: Final = frozenset({"meta", "link", "time", "script"})
"""Names of elements that may say something."""
_LONGEST_DATA: Final = 2_000_000
"""Code points of JSON in a page that are read. Set by hand: pages have a tenth of it."""
_HEAD: Final = 4096
"""Code points at the start of a page in which browsers note where it was saved from."""

# Of <meta>, in lower case, the surest first. What was changed last is none of them.
_PUBLISHED: Final = (
    *("article:published_time", "og:article:published_time", "og:published_time"),
    *("citation_publication_date", "citation_online_date", "citation_date"),
    *("dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created"),
    *("dc.date.created", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate"),
    *("publish-date", "publish_date", "publication_date", "date"),
)
_CLASSES: Final = frozenset({"published", "dt-published"})
"""Of <time>: what the microformats hAtom and h-entry call a publication."""
_SAVED: Final = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_SINGLE_FILE: Final = re.compile(
    r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]{1,100}?)\s*\n"
)


class Saying(NamedTuple):
    """An element of SAYING."""

    name: str
    attributes: str
    """As they stand in the source."""
    end: int
    """Offset behind its start tag."""
    is_aside: bool
    """Whether it stands among what is likely not the article."""


def provenance_of(source: str, sayings: Sequence[Saying]) -> Provenance:
    """Return what a page says of itself; `sayings` are in the order of the source.

    Of several dates its own counts: the one in its head, then the one of the data about it, then
    the one in its text. Where two of the same rank are of different days, neither counts.
    """
    saved, captured = _saved(source[:_HEAD])
    named = [(one.name, attributes(one.attributes), one) for one in sayings]
    metas = [found for name, found, _ in named if name == "meta"]
    links = (found for name, found, _ in named if name == "link")
    canonical = (one.get("href", "") for one in links if "canonical" in _words(one.get("rel", "")))
    shared = _contents(metas, "og:url")
    address = next(filter(None, map(web_address, (saved, *canonical, *shared))), "")
    marked = [one.get("content", "") for one in metas if "datePublished" in _properties(one)]
    times = [found for name, found, one in named if name == "time" and not one.is_aside]
    marked += [_time(one) for one in times if "datePublished" in _properties(one)]
    shown = [_time(one) for one in times if "pubdate" in one or _CLASSES & _words(_class(one))]
    scripts = (one for name, found, one in named if name == "script" and _is_data(found))
    things = list(_things(source, scripts))
    published = (
        *(_first(_contents(metas, name)) for name in _PUBLISHED[:3]),
        _of_data(things, address),
        _agreed(marked),
        *(_first(_contents(metas, name)) for name in _PUBLISHED[3:]),
        _agreed(shown),
    )
    return Provenance(next(filter(None, published), ""), address, captured)


def _saved(head: str) -> tuple[str, str]:
    """Return where and when a browser, or an add-on of it, says that it saved the page."""
    by_add_on = _SINGLE_FILE.search(head)
    if by_add_on:
        return by_add_on[1], stated(by_add_on[2])
    by_browser = _SAVED.search(head)
    return (by_browser[1] if by_browser else ""), ""


def _contents(metas: Iterable[dict[str, str]], name: str) -> list[str]:
    """Return what the <meta> elements of a name say."""
    return [
        one.get("content", "")
        for one in metas
        if name in (one.get("property", "").strip().lower(), one.get("name", "").strip().lower())
    ]


def _first(texts: Iterable[str]) -> str:
    return next(filter(None, map(stated, texts)), "")


def _agreed(texts: Iterable[str]) -> str:
    """Return the first date, if there is none of another day."""
    found = list(filter(None, map(stated, texts)))
    return found[0] if len({one[:10] for one in found}) == 1 else ""


def _words(text: str) -> set[str]:
    return set(text.lower().split())


def _class(found: dict[str, str]) -> str:
    return found.get("class", "")


def _properties(found: dict[str, str]) -> list[str]:
    return found.get("itemprop", "").split()


def _time(found: dict[str, str]) -> str:
    return found.get("datetime", found.get("content", ""))


def _is_data(found: dict[str, str]) -> bool:
    return found.get("type", "").strip().lower().partition(";")[0] == "application/ld+json"


class _Thing(NamedTuple):
    """Something that JSON-LD describes and that may be the article, or its page."""

    is_article: bool
    published: str
    names: frozenset[str]
    """Its addresses."""


def _things(source: str, scripts: Iterable[Saying]) -> Iterator[_Thing]:
    for one in scripts:
        end = end_of_raw_text(source, "script", one.end)
        if end - one.end > _LONGEST_DATA:
            continue
        try:
            data = json.loads(source[one.end : end], strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in data if isinstance(data, list) else [data]:
            graph = entry.get("@graph") if isinstance(entry, dict) else None
            for node in [entry, *(graph if isinstance(graph, list) else ())]:
                if isinstance(node, dict):
                    yield from _described(node)


def _described(node: dict[str, Any]) -> Iterator[_Thing]:
    """Yield a thing and the one that it is about, if they are an article or a page."""
    main = node.get("mainEntity")
    for one in (node, main if isinstance(main, dict) else {}):
        kinds = one.get("@type")
        ends = [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])]
        is_article = any(end.endswith(("Article", "Posting", "Report")) for end in ends)
        published = stated(str(one.get("datePublished", "")))
        if published and (is_article or any(end.endswith("Page") for end in ends)):
            page = one.get("mainEntityOfPage")
            page = page.get("@id") if isinstance(page, dict) else page
            names = (one.get("url"), one.get("@id"), page)
            yield _Thing(
                is_article, published, frozenset(name for name in names if isinstance(name, str))
            )


def _of_data(things: Sequence[_Thing], address: str) -> str:
    """Return the date of the article that is described, or of its page; "" if several are."""
    for wanted in (True, False):
        same = [one for one in things if one.is_article is wanted]
        own = [one.published for one in same if address and address in one.names]
        found = _agreed(own) or _agreed(one.published for one in same)
        if found:
            return found
    return ""
