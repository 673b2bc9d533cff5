"""The messages about opening, saving, exporting and analysing the article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from editor.engine.errors import ResourceError
from editor.files import CannotEncode
from editor.translatable import joined, listed, sentence_of
from editor.ui.base.translation import said, tr, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from editor.files import FileError, SavedFiles, WrittenFiles
    from editor.session.open_article import OpenArticle
    from editor.ui.widgets.message_bar import MessageAction, MessageBar

OPENING: Final = "opening"
SAVING: Final = "saving"
EXPORTING: Final = "exporting"
COMPARING: Final = "comparing"
FINDING: Final = "finding"
ENGINE: Final = "engine"
NOTES: Final = "notes"


class ArticleMessages(QObject):
    """Shows results and failures in the message bar; emits a signal for each of their buttons."""

    open_requested = Signal()
    save_as_requested = Signal()
    save_in_utf8_requested = Signal()
    export_requested = Signal()
    analyse_requested = Signal()
    engine_requested = Signal()
    keep_taught_requested = Signal()
    side_by_side_requested = Signal()
    offset_requested = Signal(int)
    """An offset (code points) that should be shown in the text."""

    def __init__(self, messages: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages

    def show_notes(self, article: OpenArticle) -> None:
        """Show the notes from reading the file."""
        if article.notes:
            self._messages.show_message(translated(joined(article.notes, "\n")), key=NOTES)

    def show_opening_warning(self, words: str) -> None:
        """Show something about the article just opened that the user must know."""
        self._messages.show_message(words, "warning", key=OPENING)

    def show_open_failed(self, error: FileError) -> None:
        """Show why nothing was opened."""
        actions = ((tr("Open another…"), self.open_requested.emit),)
        self._messages.show_message(said(error), "error", actions, key=OPENING)

    def show_saved(self, saved: SavedFiles) -> None:
        """Show where the former content of replaced files is kept, if anywhere."""
        self._messages.close_key(SAVING)
        if words := _kept(saved):
            self._messages.show_message(joined(words), key=SAVING)

    def show_save_failed(
        self, error: FileError, retry: Callable[[], object], article: OpenArticle | None
    ) -> None:
        """Show why the article was not saved; `retry` tries again."""
        actions: list[MessageAction] = [
            (tr("Try again"), retry),
            (tr("Save as…"), self.save_as_requested.emit),
        ]
        if isinstance(error, CannotEncode) and article is not None:
            actions = [(tr("Show in text"), partial(self.offset_requested.emit, error.position))]
            if article.review.article.source is None:
                actions.insert(0, (tr("Save as UTF-8"), self.save_in_utf8_requested.emit))
        self._messages.show_message(said(error), "error", actions, key=SAVING)

    def show_exported(self, path: Path, written: WrittenFiles) -> None:
        """Show where the export was written."""
        words = (tr("Exported {path}.", path=path), *_kept(written))
        self._messages.show_message(joined(words), key=EXPORTING)

    def show_export_failed(self, error: FileError, retry: Callable[[], object]) -> None:
        """Show why nothing was exported; `retry` tries again."""
        actions = ((tr("Try again"), retry), (tr("Export…"), self.export_requested.emit))
        self._messages.show_message(said(error), "error", actions, key=EXPORTING)

    def show_compared(self, words: str) -> None:
        """Show what a comparison with an original has found."""
        actions = (
            (tr("Side by side"), self.side_by_side_requested.emit),
            (tr("Keep what it taught…"), self.keep_taught_requested.emit),
        )
        self._messages.show_message(words, actions=actions, key=COMPARING)

    def close_compared(self) -> None:
        """Close what was said of a comparison."""
        self._messages.close_key(COMPARING)

    def show_not_compared(self, words: str) -> None:
        """Show why a text does not count as an original."""
        self._messages.show_message(words, "warning", key=COMPARING)

    def show_found(self, words: str, compare: Callable[[], object]) -> None:
        """Show which originals were found; `compare` compares the article with them."""
        self._messages.show_message(words, actions=((tr("Compare"), compare),), key=FINDING)

    def show_not_found(
        self, words: str, level: str, name: str, remedy: Callable[[], object]
    ) -> None:
        """Show that no original was found, or why; a button of that name calls `remedy`."""
        self._messages.show_message(words, level, ((name, remedy),), key=FINDING)

    def close_found(self) -> None:
        """Close what was said of finding originals."""
        self._messages.close_key(FINDING)

    def show_engine_failed(self, error: Exception) -> None:
        """Show that there will be no suspects, unless a second try gets the engine loaded."""
        self._messages.show_message(
            tr(
                "No suspects can be found: {error} You can still edit and save the text.",
                error=_reason(error),
            ),
            "error",
            ((tr("Try again"), self.engine_requested.emit),),
            key=ENGINE,
        )

    def close_engine_failed(self) -> None:
        """Close why there is no engine, or why it did not analyse the article to its end."""
        self._messages.close_key(ENGINE)

    def show_engine_restarted(self) -> None:
        """Show that the engine's process ended, and that another one goes on."""
        self._messages.show_message(
            tr(
                "The process that looks for suspects ended unexpectedly. Another one goes on; "
                "nothing of your work is lost."
            ),
            "warning",
            key=ENGINE,
        )

    def show_engine_lacking(self, words: str) -> None:
        """Show which part of the engine is missing."""
        self._messages.show_message(words, "warning", key=ENGINE)

    def show_analysis_failed(self, error: Exception) -> None:
        """Show that an analysis ended with an error."""
        self._messages.show_message(
            tr("The analysis failed: {reason}", reason=_reason(error)),
            "error",
            ((tr("Try again"), self.analyse_requested.emit),),
            key=ENGINE,
        )


def _reason(error: Exception) -> str:
    """Return why the engine fails, as a sentence; what was not made for people has its name."""
    words = said(error)
    if isinstance(error, ResourceError):
        return words
    return translated(sentence_of(": ".join(filter(None, (type(error).__name__, words)))))


def _kept(files: SavedFiles | WrittenFiles) -> list[str]:
    """Return sentences on where the former content of files is kept."""
    backups = [_backups_note(files.backups)] if files.backups else []
    return backups + ([translated(files.parted_note)] if files.parted_note else [])


def _backups_note(backups: Sequence[Path]) -> str:
    names = listed([path.name for path in backups])
    if len(backups) == 1:
        return tr("The previous file was saved as {name}.", name=names)
    return tr("The previous files were saved as {names}.", names=names)
