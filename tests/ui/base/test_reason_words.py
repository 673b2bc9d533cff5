"""Reasons are English in suspects and logs; the window says them in the person's language."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from editor.engine import reason_sentences
from editor.engine.engine import Engine
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.originals import quoting
from editor.originals.alignment import Knowledge
from editor.originals.at_hand import OriginalsAtHand, OriginalText
from editor.paths import resources_folder
from editor.review import learned_preferences
from editor.review.learned_preferences import LearnedPreferences
from editor.ui.base.reason_words import reason_words

OPEN, CLOSE = "⟦", "⟧"
PARTS = {reason_sentences.LOOKS_LIKE, reason_sentences.AND_OTHERS}
"""These name characters inside other sentences, and are no reasons."""
SENTENCES = [one for one in (*reason_sentences.SENTENCES, *quoting.SENTENCES) if one not in PARTS]
FACTS = [one for one in SENTENCES if not one.endswith(".")]
VALUES = {
    "old": "kneel",
    "new": "bow; or nod",
    "list": "house style",
    "rule": "near “court”",
    "number": "1,200",
    "percent": "93",
    "acronym": "NATO",
    "word": "the",
    "words": "“data”, “model”",
    "after": "an",
    "wording": "idea",
    "quote": "“…the bow of the ship…”",
    "original": "a, b.txt",
    "originals": "a.txt and b.txt",
    "characters": "U+200B ZERO WIDTH SPACE",
}


class Bracketed(QTranslator):
    """Translates every sentence of the program into itself, in brackets."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return None if context else f"{OPEN}{source}{CLOSE}"

    def isEmpty(self):
        return False


@pytest.fixture(scope="module")
def brackets(qapp):
    """The window speaks a made-up language, with the numbers of German."""
    before, translator = QLocale(), Bracketed()
    QLocale.setDefault(QLocale("de"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    QCoreApplication.processEvents()


def fields(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def values_of(sentence):
    return {name: VALUES[name] for name in fields(sentence)}


def in_brackets(sentence, values):
    """What the made-up language makes of a sentence."""
    said = {**values, "number": values.get("number", "").replace(",", ".")}
    if "characters" in said:
        said["characters"] = f"{OPEN}{said['characters']}{CLOSE}"  # a list of one
    return f"{OPEN}{sentence.format(**said)}{CLOSE}"


def outside(text):
    """What of a text is not in brackets."""
    before = ""
    while before != text:
        before, text = text, re.sub(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)
    return text


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_is_found_again(brackets, sentence):
    values = values_of(sentence)
    reason = sentence.format(**values)
    wanted = in_brackets(sentence, values)
    if sentence in FACTS:
        assert reason_words(f"{reason}.") == f"{wanted}."
    else:
        assert reason_words(reason) == wanted


@given(chosen=st.lists(st.sampled_from(FACTS), min_size=1, max_size=4))
def test_facts_are_found_again_however_they_are_joined(brackets, chosen):
    reason = reason_sentences.BETWEEN.join(one.format(**values_of(one)) for one in chosen) + "."
    wanted = reason_sentences.BETWEEN.join(in_brackets(one, values_of(one)) for one in chosen)
    assert reason_words(reason) == f"{wanted}."


def test_a_fact_may_be_followed_by_a_sentence(brackets):
    fact, whole = reason_sentences.QUOTED, reason_sentences.IN_NO_DICTIONARY
    values = {"old": "a; b"}
    reason = f"{fact.format(**values)}{reason_sentences.BETWEEN}{whole.format(**values)}"
    assert reason_words(reason) == f"{in_brackets(fact, values)}; {in_brackets(whole, values)}"


@pytest.mark.parametrize("before", learned_preferences.SENTENCES)
def test_what_decisions_say_comes_before_the_reason(brackets, before):
    said = before.format(**values_of(before))
    own = in_brackets(before, values_of(before))
    assert reason_words(said) == own
    twice = reason_sentences.TWICE
    assert reason_words(f"{said} {twice}") == f"{own} {in_brackets(twice, {})}"
    assert reason_words(f"{said} My own words.") == f"{own} My own words."


@pytest.mark.parametrize("reason", ["", "My own words.", "it counts; my own words.", "Reason 1."])
def test_what_is_not_known_stays(brackets, reason):
    assert reason_words(reason) == reason


def test_in_english_reasons_stay_as_they_are(brackets):
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    said = [one.format(**values_of(one)) for one in SENTENCES]
    try:
        assert [reason_words(one) for one in said] == said
    finally:
        QLocale.setDefault(before)


def test_names_of_characters_are_found_in_their_sentence(brackets):
    one = reason_sentences.LOOKS_LIKE.format(character="U+0430 CYRILLIC A", letter="a")
    two = reason_sentences.LOOKS_LIKE.format(character="U+0435 CYRILLIC IE", letter="e")
    more = reason_sentences.AND_OTHERS.format(characters=f"{one}, {two}")
    said = reason_words(reason_sentences.LOOKS_MORE.format(characters=more))
    assert said == (
        "⟦⟦⟦⟦U+0430 CYRILLIC A for “a”⟧, ⟦U+0435 CYRILLIC IE for “e”⟧⟧ and others⟧"
        " stand in this word only by their looks.⟧"
    )


# ------------------------------------------------------------------------ of the real engine


def _original(sample):
    """The original of a sample, cut off at its end."""
    text = (sample.parent / "originals" / sample.name).read_text("utf-8")
    return [OriginalText(f"the original; {sample.name}", text[: len(text) * 3 // 4], "")]


@pytest.fixture(scope="module")
def reasons():
    """What the engine, and their originals, say of the samples, and of a text with faults."""
    engine = Engine.load()
    samples = sorted((resources_folder() / "samples").glob("*.txt"))
    texts = {path.read_text("utf-8"): _original(path) for path in samples}
    texts[
        "The the officers h\u0430d kneeled.\nIt was im\u200bportant, cafÃ© and {big|large}.\n"
    ] = ()
    found = set()
    for text, originals in texts.items():
        whole = (0, len(text))
        suspects = engine.suspects(text, whole, engine.survey(text))
        hand = OriginalsAtHand.compared(text, originals, Knowledge())
        for suspect in (*suspects, *hand.suspects(suspects, text, whole)):
            for one in suspect.suggestions:
                found.update([one.reason, *(repair.reason for repair in one.also)])
    return found - {""}


def test_every_reason_of_the_engine_is_known(brackets, reasons):
    assert len(reasons) > 100
    assert any("stands in the original; " in reason for reason in reasons)
    left = {reason: outside(reason_words(reason)) for reason in reasons}
    assert {reason for reason, rest in left.items() if rest.strip("; .")} == set()


def test_reasons_with_lessons_are_known(brackets):
    suspect = Suspect(
        *(0, 8, "officers", Kind.SPUN, 0.9),
        (Suggestion("officials", 0.8, "lexicon", f"{FACTS[-1].format(old='officers')}."),),
    )
    learned = LearnedPreferences()
    for _ in range(3):
        learned.accept("officers", "officials")
        _, (one, *_), _ = learned.about(suspect)
        assert outside(reason_words(one.reason)).strip(" .") == ""
