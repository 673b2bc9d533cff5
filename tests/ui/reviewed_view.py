"""A real text view on a real review, and the check that the one shows the other."""

from PySide6.QtCore import QMimeData

from editor.article import Article, verify
from editor.review import Review
from editor.session.limits import LONG_LINE
from editor.ui.base.settings import Settings
from editor.ui.session.review_session import ReviewSession
from editor.ui.text.article_view import ArticleView
from editor.ui.text.display_text import shown
from tests.review.samples import analyse


class ViewSitting:
    """The view, the review it shows, and shorthands for what a person does."""

    def __init__(self, theme, folder, text):
        self.view = ArticleView(theme, Settings(folder / "settings.ini"))
        self.view.resize(700, 500)
        self.open(text)

    def open(self, text):
        self.review = Review(Article.from_text(text))
        analyse(self.review)
        self.session = ReviewSession(self.review, self.view)
        self.view.set_session(self.session)

    def close(self):
        self.view.set_session(None)
        self.session.close()

    @property
    def text(self):
        return self.review.text

    def place(self, start, end=None):
        self.view.select(start, start if end is None else end)

    def paste(self, text):
        data = QMimeData()
        data.setText(text)
        self.view.insertFromMimeData(data)

    def check(self):
        """The document is the image of the text, and the law of the log holds."""
        raw = self.view.document().toRawText().replace("\u2029", "\n")
        image = shown(self.text)
        if raw != image:
            assert len(raw) == len(image)
            assert max(map(len, self.text.split("\n"))) > LONG_LINE
            for at, (char, wanted) in enumerate(zip(raw, image, strict=True)):
                assert char == wanted or (char, wanted) == ("\n", " "), at
        saved = self.review.prepare_save("x.restored.txt")
        origin = self.review.article.origin
        verdict = verify(origin.data, saved.log, saved.data)
        assert verdict.holds, verdict.message
