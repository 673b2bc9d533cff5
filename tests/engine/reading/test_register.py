"""The register of a text: old, rhymed and spoken English is told from news and papers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.reading.register import FEATURES, WEIGHTS, features, unlike_news

NEWS = (
    "The council approved the construction of a new desalination plant on Thursday, according to "
    "documents published by the Ministry of Infrastructure. Officials in Port Lindow estimated the "
    "cost at 240 million dollars, and said the project would supply 60,000 households by 2031."
)
PAPER = (
    "We propose a probabilistic framework for estimating groundwater contamination from incomplete "
    "measurements. Experiments on four agricultural catchments demonstrate that the estimation "
    "error decreases considerably when seasonal precipitation is incorporated into the model."
)
OLD = (
    "He had not walked a furlong when he beheld her by the stile; and lo! she wept, nor would she "
    "tell him whence her sorrow came. “Thou art weary,” said he; “come, let us hence, ere the rain "
    "doth find us.” But she shook her head, and her hand lay cold upon his arm."
)
VERSE = "I walked the shore at break of day,\nmy boots were full of sand;\n" * 6
SPEECH = "Oh, you! Why did you not tell me? I was so sad, and you knew! Did he ask for me? No! " * 4


@pytest.mark.parametrize("text", [NEWS, PAPER])
def test_news_and_papers_are_told(text):
    assert unlike_news(text) < 0


@pytest.mark.parametrize("text", [OLD, VERSE, SPEECH])
def test_other_registers_are_told(text):
    assert unlike_news(text) > 1


@given(st.text(max_size=300))
def test_any_text_has_a_figure_for_every_feature(text):
    found = features(text)
    assert len(found) == len(FEATURES) == len(WEIGHTS)
    assert all(0 <= one <= 25 for one in found)
