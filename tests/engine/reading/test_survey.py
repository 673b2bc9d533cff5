"""What a document as a whole is taken for: news that was spun, tortured science, sound text."""

import pytest

from editor.engine.engine import Engine
from editor.engine.model.garbage import collection_paused
from editor.engine.reading.evidence import Manner
from editor.export.verdict_words import as_a_whole
from editor.paths import resources_folder

TORTURED = (
    "The paper proposes a profound learning framework that joins counterfeit consciousness with "
    "enormous information. A convolutional neural organization is prepared on clinical pictures, "
    "and the flag to clamor proportion is improved. Irregular timberland and bolster vector "
    "machine classifiers serve as baselines in this investigation.\n"
)
TERMS = (
    "The students met the doctors on Tuesday. We used a bolster vector machine and counterfeit "
    "consciousness to sort the pictures. A convolutional neural organization found bosom "
    "malignancy in most of them. Each picture was seen by two doctors, and they agreed. The flag "
    "to commotion proportion was 12 dB, and the mean square blunder was small. Irregular backwoods "
    "did no better. The remote sensor organization sent what it measured every hour.\n"
)
SOUND = (
    "The council met on Tuesday to discuss the new bridge. Residents asked how long the work "
    "would take and who would pay for it. The mayor said that the money had been set aside last "
    "year and that the first piles would be driven in March. A second meeting is planned for "
    "the end of the month, when the engineers will show their drawings.\n"
)
SPUN = (
    "Invoice Burns instructed PBS that the struggle would keep away from the city. In accordance "
    "with two officers, the corporate mentioned on Tuesday that it will shut the plant subsequent "
    "yr. Officers just lately raised considerations with the operator. The company has employed "
    "greater than two hundred folks because the starting of the yr. The mayor stated the brand new "
    "bridge can be completed earlier than winter.\n"
)


def test_tortured_science_looks_spun_and_its_terms_come_back(engine):
    analysis = engine.analyse(TORTURED)
    assert analysis.evidence.spun > 0.1
    firsts = {one.text: one.suggestions[0].text for one in analysis.suspects if one.suggestions}
    assert firsts["counterfeit consciousness"] == "artificial intelligence"
    assert firsts["flag to clamor proportion"] == "signal to noise ratio"
    assert firsts["Irregular timberland"] == "Random forest"
    assert firsts["enormous information"] == "big data"
    (learning,) = [one for one in analysis.suspects if one.text.startswith("profound")]
    assert learning.suggestions[0].text.startswith("deep")


def test_the_verdict_on_tortured_science_is_not_that_on_sound_text(engine):
    found = engine.survey(TERMS)
    assert found.manner is Manner.TERMS
    assert "of its terms of art read as if they had been replaced" in as_a_whole(found)
    assert as_a_whole(engine.survey(SOUND * 2)) == "Few of its words are suspect."


def test_sound_text_is_taken_for_sound(engine):
    analysis = engine.analyse(SOUND * 2)
    assert analysis.evidence.sound
    assert analysis.evidence.spun < 0.05
    assert analysis.suspects == []


def test_a_few_odd_words_make_no_tortured_paper(engine):
    evidence = engine.survey(SOUND + "They agreed on shared goals and a joint objective.\n")
    assert evidence.science < 0.02


def test_spun_news_does_not_count_as_tortured_science(engine):
    text = (resources_folder() / "samples" / "1-harbour-news.txt").read_text("utf-8")
    evidence = engine.survey(text)
    assert evidence.share > 0.5
    assert evidence.science < 0.02
    assert not evidence.sound


@pytest.mark.parametrize("times", [1, 15, 60])
def test_what_is_said_again_and_again_is_judged_as_what_is_said_once(engine, times):
    found = engine.survey(SPUN * times)
    assert found.manner is Manner.NEWS
    assert found.spun > 0.7


def test_the_verdict_does_not_depend_on_who_else_is_at_work(engine):
    with collection_paused(), collection_paused():
        paused = engine.survey(TORTURED)
    assert engine.survey(TORTURED) == paused
    assert Engine.load().survey(TORTURED) == paused
