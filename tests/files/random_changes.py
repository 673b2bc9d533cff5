"""Changes drawn at random, as writers are given them."""

from hypothesis import strategies as st

from editor.article.source import Replaced

WRITABLE = st.characters(exclude_categories=["Cs"], exclude_characters="\r\0")


def changes_of(text):
    """Up to three changes of a text, in order, none of which touches another."""
    edits = st.tuples(st.integers(0, len(text)), st.integers(0, 12), st.text(WRITABLE, max_size=4))

    def apart(found):
        changes, end = [], 0
        for start, length, after in sorted(found):
            if start >= end:
                end = min(start + length, len(text))
                changes.append(Replaced(start, end, after))
                end += 1
        return changes

    return st.lists(edits, max_size=3).map(apart)
