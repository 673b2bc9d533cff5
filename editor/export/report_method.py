"""The chapter of the report about method and limits: what a confidence means, what nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import editor
from editor.engine.model.resource_dates import resource_dates
from editor.export.markup import shown
from editor.translatable import tr

if TYPE_CHECKING:
    from editor.export.report_words import ReportWords

_SENTENCES: Final = (
    tr(
        "A suspect is a wording that is unlikely where it stands, or that a list has in place of "
        "others. Its confidence is the probability, as far as Unspin can tell, that other words "
        "stood there; that of a suggestion, that it is what stood there."
    ),
    tr(
        "Confidences were fitted to texts whose originals are known. Of suspects with a confidence "
        "of 90 %, one in ten is to be expected to be wrong, and more in texts unlike those: verse, "
        "speech, old or technical English."
    ),
    tr(
        "Unspin does not know who wrote the article, nor how and why it came about. Unless an "
        "original was compared, it does not know what the original said either: each wording in "
        "this report is the decision of whoever reviewed the article."
    ),
    tr(
        "A writer’s own unusual words may be suspect, and replaced words that suit their place are "
        "not found. It knows English only."
    ),
)


def method_chapter(words: ReportWords) -> Iterator[str]:
    """Yield the chapter's HTML without its heading."""
    yield from map(words.paragraph, _SENTENCES)
    yield '<table class="facts">\n'
    yield words.fact(tr("Version of Unspin"), shown(editor.__version__))
    for name, built in resource_dates().items():
        value = shown(built) or words.say(tr("of an unknown date"))
        yield f'<tr><th scope="row"><code>{shown(name)}</code></th><td>{value}</td></tr>\n'
    yield "</table>\n"
