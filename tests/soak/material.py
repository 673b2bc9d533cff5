"""What random sittings are made of: texts, keys, and what a suggestion leads to."""

from hypothesis import strategies as st
from PySide6.QtCore import Qt

WORDS = ["officers", "officers", "just lately", "considerations", "acquainted", "an officers",
         "a considerations", "naïve", "e\u0301te\u0301", "😀", "👩\u200d👩\u200d👧", "🇩🇪", "שלום",
         "مرحبا", "a\u00a0b", "x\u2028y", "\ufeff", "\u200e", "\U00010348"]  # fmt: skip
ENDS = ["\n", "\r\n", "\r", " ", " ", " ", "", "\u00a0"]
PASTED = ["", "officers", "a 😀\r\nb", "two\u2028lines", "e\u0301", "considerations, ", "\u2029",
          "שלום\u00a0", "👩\u200d👩\u200d👧", "just", " lately"]  # fmt: skip
COMPOSED = ["é", "e\u0301", "😀", "👩\u200d👩\u200d👧", "ש", "\u0301", "officers", "a\u00a0b"]
OWN = ["officials", "police 😀", "é", "two  words", "שלום", "officers", "\u0301", ""]
KEYS = [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_X, Qt.Key.Key_O,
        Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up]  # fmt: skip
LETTERS = {Qt.Key.Key_X: "x", Qt.Key.Key_O: "o", Qt.Key.Key_Space: " ", Qt.Key.Key_Return: "\n"}
PIECES = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDS)), min_size=1, max_size=14)
MARK = "\ufeff"
"""By itself it is a byte order mark with nothing behind it, which is not opened."""
ARTICLE = PIECES.map(lambda pieces: "".join(word + end for word, end in pieces)).filter(
    lambda text: text != MARK
)
SPOT = st.integers(0, 10_000)


def with_suggestion(text, item, rank):
    """The text once that suggestion is in, with all that it changes beside its suspect."""
    if rank > len(item.suggestions):
        return text
    suggestion = item.suggestions[rank - 1]
    right = text[item.end :]
    left = text[: item.start]
    for one in suggestion.also:
        if one.offset < 0:
            at = item.start + one.offset
            left = left[:at] + one.after + left[at + len(one.before) :]
        else:
            right = right[: one.offset] + one.after + right[one.offset + len(one.before) :]
    return left + suggestion.text + right
