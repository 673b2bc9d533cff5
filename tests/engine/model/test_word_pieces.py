from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.engine.model.word_pieces import LONGEST_WORD, WordPieces

VOCABULARY = ["[UNK]", "[CLS]", "[SEP]", "spin", "##ner", "##s", "cafe", "'", ".", "a"]
PIECES = WordPieces.of(VOCABULARY)


def cut(text):
    return [
        (text[p.start : p.end], VOCABULARY[p.number]) for p in PIECES.pieces(text, 0, len(text))
    ]


def test_a_word_is_cut_into_the_longest_pieces_from_the_left():
    assert cut("Spinners.") == [("Spin", "spin"), ("ner", "##ner"), ("s", "##s"), (".", ".")]


def test_accents_and_capitals_do_not_count_and_places_are_those_of_the_text():
    assert cut("a CAFÉ") == [("a", "a"), ("CAFÉ", "cafe")]
    assert cut("cafe\u0301 a")[-1] == ("a", "a")


def test_what_is_in_no_vocabulary_is_one_unknown_piece():
    long = "s" * (LONGEST_WORD + 1)
    assert cut(f"zebra 猫 {long}") == [("zebra", "[UNK]"), ("猫", "[UNK]"), (long, "[UNK]")]


@given(st.text())
def test_pieces_stand_in_order_within_the_text(text):
    last = 0
    for piece in PIECES.pieces(text, 0, len(text)):
        assert last <= piece.start < piece.end <= len(text)
        last = piece.start
        assert 0 <= piece.number < len(VOCABULARY)
