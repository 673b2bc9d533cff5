"""What of a Markdown text is reviewed: prose, and nothing else."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.text.markdown import NotProse


def prose(text):
    """Return the text without what is not prose."""
    kept, done = [], 0
    for start, end in NotProse(text).ranges:
        kept.append(text[done:start])
        done = end
    return "".join([*kept, text[done:]])


@pytest.mark.parametrize(
    "text",
    [
        "```sh\nX\n\nX\n```\n",
        "~~~~\nX\n~~~\nX\n~~~~\n",
        "> ```\n> X\n> ```\n",
        "- ```\n  X\n  ```\n",
        "```\nX never closed",
        "para\n\n    X\n\n    X\n",
        "\tX\n",
        "a `X` b ``X ` X`` c",
        "a `X\nX` b",
        "---\ntitle: X\n---\nprose",
        "+++\ntitle = 'X'\n+++\nprose",
        "[a](X) [b](X 'X') [c](<X>) ![d](X_(X))",
        "[a][X]\n\n[X]: X 'X'\n",
        '[X]\n\n[X]: /a\n  "X"\n',
        "[x  X][]",
        "<a href='X' title=\"X\">b</a> <https://X.org/X> <!-- X\n\nX -->",
        "<pre>X\n\nX</pre> <script>X</script>",
        "$X$ and $$X + X$$ and \\(X\\) and \\[X\n X\\] and $2X$",
        "https://X.org/X, # Heading {#X .X} {{ X }} {% X %}",
        "note[^X]",
    ],
)
def test_code_and_the_like_are_not_prose(text):
    assert "X" not in prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "- item\n\n    more of it\n      and more\n",
        "1. item\n    more",
        "para\n    a lazy line",
        "a ` b `` c",
        "`a\n\nb`",
        "It cost $5 and then $10 more, or $5, not US$ 7.",
        "[a] and [b] (c)",
        "a < b and c > d",
        "--- no front matter\n---\n",
        "# Heading\n\n> quote\n\n| a | b |\n|---|---|\n| c | d |\n",
        "`` ` ",
    ],
)
def test_prose_is_prose(text):
    assert prose(text) == text


def test_a_footnote_is_prose_but_for_its_number():
    assert prose("[^1]: A note.\n") == ": A note.\n"


@given(st.text(st.sampled_from("`~$[]()<>!-a \n\t{}#:'\"\\/.1")))
def test_ranges_are_in_order_and_inside(text):
    ends = [at for span in NotProse(text).ranges for at in span]
    assert ends == sorted(ends)
    assert all(0 <= at <= len(text) for at in ends)


@pytest.mark.parametrize(
    "part",
    [
        "`",
        "``` ",
        "` `` ",
        "<!-- ",
        "<a ",
        "](",
        "[a](b(",
        "$a ",
        "$$a",
        "[a]: b\n",
        "{{ ",
        "\\[",
        "<pre>",
    ],
)
def test_hostile_texts_take_linear_time(part):
    begin = time.process_time()
    _ = NotProse(part * 20_000).ranges
    assert time.process_time() - begin < 2
