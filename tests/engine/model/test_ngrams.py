"""The context model: its words and their numbers."""

from editor.engine.model.ngrams import Ngrams
from editor.engine.text.tokens import tokens
from editor.paths import resources_folder


def test_every_word_has_the_number_of_its_place():
    ngrams = Ngrams.load(resources_folder() / "model" / "english.ngrams")
    words = ngrams.words()
    assert ngrams.numbers(words) == tuple(range(len(words)))
    assert ngrams.numbers(["", "no such word"]) == (0, 0)
    assert ngrams.numbers(words[:3] * 10_000) == (0, 1, 2) * 10_000


def test_strange_words_count_as_one_that_was_met():
    ngrams = Ngrams.load(resources_folder() / "model" / "english.ngrams")
    assert all(ngrams.numbers(token.norm for token in tokens("x" * 200)))
