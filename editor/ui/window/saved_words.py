"""How the window says whether, and where, the article is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from editor.ui.base.translation import tr

if TYPE_CHECKING:
    from editor.session.open_article import OpenArticle
    from editor.ui.session.article_controller import ArticleController


class SavedWords(NamedTuple):
    """What is said of the article's being saved."""

    state: str
    """For the status bar."""
    words: str
    """With the file that it is saved as."""
    brief: str
    """Where there is little room; "" if `state` is brief enough."""


def saved_words(article: OpenArticle, controller: ArticleController) -> SavedWords:
    """What to say of the open article."""
    if controller.is_saved and article.saved_once:
        return SavedWords(
            tr("Saved"), tr("Saved as {path}, with its edit log.", path=article.target), ""
        )
    if controller.is_saved:
        return SavedWords(tr("No changes yet"), tr("No changes yet"), "")
    name = article.saved_name
    lost = tr("{name} is no longer as it was saved.", name=name) if article.saved_lost else ""
    if controller.data_safety.keeps_all:
        words = tr("All decisions kept on this computer; not saved as {name} yet.", name=name)
        kept = tr("All decisions kept on this computer")
        return SavedWords(kept, lost or words, tr("Kept"))
    return SavedWords(tr("Not saved"), lost or tr("Not saved as {name} yet.", name=name), "")
