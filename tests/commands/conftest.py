"""An engine with known results, shared by the tests of the commands."""

from types import SimpleNamespace

import pytest

from editor.commands import main as cli
from editor.engine.reading.evidence import Evidence
from editor.engine.suspect import Kind, Suggestion, Suspect

TEXT = "Officers instructed the press just lately.\n\nThe 𝔰truggle\u200b went on.\n"


def suspect(text, phrase, *wordings, kind=Kind.SPUN, confidence=0.9):
    start = text.index(phrase)
    suggestions = tuple(
        Suggestion(wording, sure, "lexicon", f"“{wording}” is usual here")
        for wording, sure in wordings
    )
    return Suspect(start, start + len(phrase), phrase, kind, confidence, suggestions)


ARTICLES = "It was a key meeting. A large crowd and a instructed man spoke.\n"


class KnownEngine:
    """Finds four things in TEXT, and nothing in other texts."""

    def analyse(self, text, cancelled=None):
        found = []
        if "instructed the" in text:
            found = [
                suspect(text, "Officers", ("Officials", 0.95), ("Agents", 0.03)),
                suspect(text, "instructed", ("told", 0.9), confidence=0.8),
            ]
            if "just lately" in text:
                found.append(suspect(text, "just lately", ("recently", 0.99)))
            if "\u200b" in text:
                found.append(suspect(text, "\u200b", ("", 0.99), kind=Kind.HIDDEN, confidence=1.0))
        if text == ARTICLES:
            found = [
                suspect(text, "key", ("important", 0.95)),
                suspect(text, "A large", ("Many a", 0.5)),
                suspect(text, "crowd", ("audience", 0.5)),
                suspect(text, "instructed", ("armed", 0.97)),
            ]
        return SimpleNamespace(evidence=Evidence(spun=0.9375), suspects=found)

    def survey(self, text, cancelled=None):
        return self.analyse(text).evidence

    def suspects(self, text, span, evidence, cancelled=None, decided_spans=()):
        return [one for one in self.analyse(text).suspects if span[0] <= one.start < span[1]]


@pytest.fixture
def unspin(capsys):
    """Run a command in this process; return its exit status, stdout and stderr."""

    def run(*arguments):
        try:
            status = cli.main([str(argument) for argument in arguments], KnownEngine)
        except SystemExit as end:
            status = end.code
        out, err = capsys.readouterr()
        return SimpleNamespace(status=status, out=out, err=err)

    return run
