"""How a change was decided, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editor.review.kinds import KINDS
from editor.translatable import in_percent, tr

if TYPE_CHECKING:
    from editor.article.log import Event

_KIND_NAMES: Final = {kind.value: look.name for kind, look in KINDS.items()}


def how_decided(event: Event) -> str:
    """Return the decision that an event of the log records, as a clause."""
    kind = _KIND_NAMES.get(str(event.get("kind", "")), "")
    how = _how(event, named=bool(kind))
    return tr("{kind}: {how}", kind=kind, how=how) if kind else how


def _how(event: Event, *, named: bool) -> str:
    if event["event"] != "accept":
        if "for" in event:
            return tr("along with the change before")
        return tr("own wording") if named else tr("edited by hand")
    sure, rank = event.get("confidence"), event.get("rank")
    percent = in_percent(sure) if isinstance(sure, int | float) else ""
    if rank is None:
        return tr("accepted ({percent})", percent=percent) if percent else tr("accepted")
    if not percent:
        return tr("suggestion {rank} accepted", rank=rank)
    return tr("suggestion {rank} accepted ({percent})", rank=rank, percent=percent)
