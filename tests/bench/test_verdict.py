"""Whether 200 words are enough to say that a text is spun, or that it is not.

The texts in marks are also those that the lexicon was learnt from; so those of the development
set, which it was not, are counted apart.
"""

from __future__ import annotations

import random
from itertools import chain, islice

import pytest

from editor.engine.engine import Engine
from tests.bench.figures import table
from tests.bench.material import Text, clean_documents, cut, dev, parallel

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

WORDS = 200
EACH = 110
"""Texts of a kind at the least, where so many are at hand."""
SPUN_FROM = 0.1
"""“Looks spun: 10 %” or more is taken for “spun”: no spinner leaves more than 85 % alone."""
WANTED = 0.99


def pieces(texts, most):
    """At most two pieces of each text, so that no long one outweighs the others."""
    found = list(chain.from_iterable(islice(cut(text, WORDS), 2) for text in texts))
    random.Random(7).shuffle(found)
    return found[:most]


def restored(texts: list[Text]) -> list[Text]:
    return [Text(f"{text.name}, restored", text.original, []) for text in texts]


def test_verdict_on_two_hundred_words():
    learnt = pieces(parallel(), 2 * EACH)
    unseen = pieces(chain(dev("seed article"), dev("wholly spun")), EACH)
    kinds = [
        ("spun, learnt from", learnt, True),
        ("restored, learnt from", restored(learnt[:EACH]), False),
        ("clean, of the corpora", pieces(clean_documents(40), EACH), False),
        ("spun, unseen", unseen, True),
        ("mildly spun, unseen", pieces(dev("mild"), EACH), True),
        ("restored, unseen", restored(unseen), False),
        ("clean, unseen", pieces(dev("clean"), EACH), False),
        ("spun by other spinners", pieces(dev("all of these"), EACH), True),
        ("sound, other styles", pieces(dev("sound texts of other styles"), EACH), False),
    ]
    engine = Engine.load()
    rows, wrong = [], []
    rights = {True: [0, 0], False: [0, 0]}
    for kind, texts, spun in kinds:
        shares = [(engine.survey(text.text), text) for text in texts]
        bad = [
            f"{text.name}: {evidence.spun:.2f}" + " not English" * (not evidence.english)
            for evidence, text in shares
            if (evidence.spun >= SPUN_FROM) is not spun
        ]
        wrong += bad
        rights[spun][0] += len(texts) - len(bad)
        rights[spun][1] += len(texts)
        figures = sorted(evidence.spun for evidence, _ in shares)
        middle = figures[len(figures) // 2] if figures else 0.0
        least, most = (figures[0], figures[-1]) if figures else (0.0, 0.0)
        share = f"{least:.2f} {middle:.2f} {most:.2f}"
        rows.append([kind, len(texts), len(texts) - len(bad), share])
    for spun, name in ((True, "**spun**"), (False, "**not spun**")):
        right, total = rights[spun]
        rows.append([name, total, f"{right} ({right / total:.1%})", ""])
    table("Verdict on 200 words", ["texts", "number", "right", "least, median, most"], rows)
    print("\nWrong:", *wrong, sep="\n- ")
    assert all(total >= 200 for _, total in rights.values())
    assert all(right >= WANTED * total for right, total in rights.values())
