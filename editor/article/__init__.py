"""The article, its edits and the edit log. Standard library only; no files, no Qt."""

from editor.article.article import Article, Origin
from editor.article.composed import composed
from editor.article.damaged import WITH_ERRORS
from editor.article.edit import Edit, EditMismatchError
from editor.article.log import EditLog, LogError
from editor.article.source import Replaced, Source, TrackedSource
from editor.article.span import Span
from editor.article.touched import touched
from editor.article.verify import Verdict, verify

__all__ = [
    "WITH_ERRORS",
    "Article",
    "Edit",
    "EditLog",
    "EditMismatchError",
    "LogError",
    "Origin",
    "Replaced",
    "Source",
    "Span",
    "TrackedSource",
    "Verdict",
    "composed",
    "touched",
    "verify",
]
