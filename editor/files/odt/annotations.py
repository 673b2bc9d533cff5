"""Comments on tracked changes: an annotation before the change, and its end behind it.

After OpenDocument 1.2, part 1, section 14.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.files.odt.model import Block
from editor.files.odt.vocabulary import (
    DC_SPACE,
    NOTE,
    OFFICE_SPACE,
    TEXT_BOX,
    TEXT_SPACE,
    Scope,
    prefix_for,
)
from editor.files.odt.white_space import escaped

_NAMES = re.compile(r"""name\s*=\s*["'](comment\d+)["']""")


@dataclass(frozen=True, slots=True)
class Annotation:
    """A comment that is added."""

    name: str
    """By which its start and its end belong together."""
    author: str
    date: str
    """As `stamp` makes it."""
    text: str
    """What XML can hold."""

    def start(self, scope: Scope) -> str:
        """Return its start, with what it says."""
        office, office_declared = prefix_for(scope, OFFICE_SPACE, "office")
        dc, dc_declared = prefix_for(scope, DC_SPACE, "dc")
        text, text_declared = prefix_for(scope, TEXT_SPACE, "text")
        return (
            f"<{office}:annotation{office_declared}{dc_declared}{text_declared} "
            f'{office}:name="{self.name}"><{dc}:creator>{escaped(self.author)}</{dc}:creator>'
            f"<{dc}:date>{self.date}</{dc}:date><{text}:p>{escaped(self.text)}</{text}:p>"
            f"</{office}:annotation>"
        )

    def end(self, scope: Scope) -> str:
        """Return its end."""
        office, declared = prefix_for(scope, OFFICE_SPACE, "office")
        return f'<{office}:annotation-end{declared} {office}:name="{self.name}"/>'


def unused_names(xml: str) -> Iterator[str]:
    """Yield names of annotations that a document does not have."""
    used = set(_NAMES.findall(xml))
    number = 0
    while True:
        number += 1
        if f"comment{number}" not in used:
            yield f"comment{number}"


def holds_comments(block: Block | None) -> bool:
    """Whether a block may have comments in it: no note and no text box, nor in one."""
    while block is not None and block.name not in (NOTE, TEXT_BOX):
        block = block.parent
    return block is None
