from __future__ import annotations

import gc
import re
import shutil
import threading
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.engine.engine import Cancelled, Engine, ResourceError
from editor.engine.model.garbage import collection_paused
from editor.engine.suspect import MAX_SUGGESTIONS, Kind
from editor.paths import resources_folder

SPUN = """The officers stated that the Chinese language authorities had just lately instructed \
corporations within the area to keep away from the market, in accordance with two individuals \
acquainted with the matter. However the corporations have additionally raised considerations.

Officers stated a number of corporations had offered gear to the army within the battle. The \
worldwide neighborhood ought to help them, officers stated, and the authorities is aware of it.
"""
CLEAN = """The council met on Tuesday to talk about the new bridge. Officials said the work would \
cost two million dollars and take about a year. Several people who live near the river told the \
council that they were worried about noise, but most of them want the bridge to be built.

The mayor said the government had promised to pay for half of it. According to a report, traffic \
in the town has grown because the old bridge is closed to trucks. The company that won the \
contract has built three bridges in the region and expects to begin in March.
"""
PHRASES = """officers stated|within the|White Home|Invoice Burns|just lately|with out|{a|b}|c\u0430t
2|\n|\n\n|.|,|“|’s|US|the US|U.S.|e-mail|it's|\x00|\u200b|ÉCOLE|ever ever|12 months|yr"""
WORDS = st.sampled_from([part or "|" for line in PHRASES.splitlines() for part in line.split("|")])


def first_wordings(engine: Engine, text: str) -> dict[str, str]:
    suspects = engine.analyse(text).suspects
    return {s.text: s.suggestions[0].text for s in suspects if s.suggestions}


def well_formed(text: str, suspects: list) -> None:
    last = 0
    for suspect in suspects:
        assert last <= suspect.start < suspect.end <= len(text)
        assert text[suspect.start : suspect.end] == suspect.text
        assert 0 <= suspect.confidence <= 1
        assert len(suspect.suggestions) <= MAX_SUGGESTIONS
        wordings = [suggestion.text for suggestion in suspect.suggestions]
        assert len(set(wordings)) == len(wordings)
        assert suspect.text not in wordings
        last = suspect.end


@pytest.mark.parametrize("text", [SPUN, CLEAN])
def test_the_survey_reads_sentences_as_the_pass_after_it_does(engine, text):
    evidence = engine.survey(text)
    once, again = (engine.suspects(text, (0, len(text)), evidence) for _ in range(2))
    assert once == again, "the second pass has nothing that the survey kept"


def test_sentences_that_a_survey_read_do_not_stand_for_those_of_another_text(engine):
    evidence = engine.survey(SPUN)
    other = SPUN.replace("with the matter", "with War Crimes Tribunal (WCT)")
    span = (0, len(other))
    assert engine.suspects(other, span, evidence) == engine.extended([]).suspects(
        other, span, evidence
    )


def test_known_replacements_get_their_wording_back(engine):
    found = first_wordings(engine, SPUN)
    assert found["just lately"] == "recently"
    assert found["within the"] == "in the"
    assert found["Chinese language"] == "Chinese"
    assert found["corporations"] == "companies"
    assert found["considerations"] == "concerns"
    assert found["additionally"] == "also"


def test_the_wording_has_the_case_of_its_place(engine):
    found = first_wordings(engine, SPUN)
    assert found["officers"] == "officials"
    assert found["Officers"] == "Officials"


def test_a_spun_text_looks_spun_and_a_clean_one_does_not(engine):
    assert engine.survey(SPUN).spun > 0.6
    assert engine.survey(CLEAN).spun < 0.05


def test_clean_text_is_left_alone(engine):
    assert engine.analyse(CLEAN).suspects == []


def test_names_hit_by_the_spinner_are_named_so(engine):
    text = SPUN + "\nCIA director Invoice Burns instructed CNN on the White Home lawn.\n"
    kinds = {s.text: (s.kind, s.suggestions[0].text) for s in engine.analyse(text).suspects}
    assert kinds["Invoice"] == (Kind.NAME, "Bill")
    assert kinds["Home"] == (Kind.NAME, "House")


def test_page_furniture_may_go(engine):
    text = f"Skip to content\n{CLEAN}\nLeave a Reply\n"
    suspects = engine.analyse(text).suspects
    assert [(s.text, s.kind) for s in suspects] == [
        ("Skip to content", Kind.FURNITURE),
        ("Leave a Reply", Kind.FURNITURE),
    ]
    assert all(s.suggestions[0].text == "" for s in suspects)


def test_left_over_spintax_offers_its_options(engine):
    (suspect,) = engine.analyse("The {big|large} dog sat on the mat.").suspects
    assert [s.text for s in suspect.suggestions] == ["big", "large"]


def test_look_alike_letters_are_found_and_other_alphabets_are_not(engine):
    suspects = engine.analyse("They c\u0430me back. Они пришли домой.").suspects
    assert [(s.kind, s.suggestions[0].text) for s in suspects] == [(Kind.HIDDEN, "came")]


def test_split_words_are_joined(engine):
    found = first_wordings(engine, SPUN + "\nThey left with out a word.\n")
    assert found["with out"] == "without"


def test_every_suggestion_has_a_reason(engine):
    for suspect in engine.analyse(SPUN).suspects:
        assert all(len(s.reason) > 20 and s.reason.endswith(".") for s in suspect.suggestions)


def test_a_paragraph_alone_agrees_with_the_whole(engine):
    analysis = engine.analyse(SPUN)
    cut = SPUN.index("\n\n") + 2
    again = engine.suspects(SPUN, (cut, len(SPUN)), analysis.evidence)
    whole = [s for s in analysis.suspects if s.start >= cut]
    assert [(s.start, s.text) for s in again] == [(s.start, s.text) for s in whole]
    assert [s.suggestions[0].text for s in again] == [s.suggestions[0].text for s in whole]


def test_other_languages_are_left_alone(engine):
    german = "Der Rat traf sich am Dienstag, um über die neue Brücke zu sprechen. " * 5
    french = "Le conseil s’est réuni mardi pour parler du nouveau pont de la ville. " * 5
    assert engine.analyse(german).suspects == []
    assert engine.analyse(french).suspects == []


def test_cancelling_stops_the_work(engine):
    calls = 0

    def cancelled() -> bool:
        nonlocal calls
        calls += 1
        return calls > 20

    with pytest.raises(Cancelled):
        engine.analyse(SPUN * 50, cancelled)
    assert calls == 21


def test_an_analysis_leaves_nothing_to_the_garbage_collector(engine):
    """It is paused meanwhile, however long the article is."""
    gc.collect()
    with collection_paused():
        engine.analyse(SPUN)
        engine.analyse(CLEAN)
        assert gc.collect() == 0


def test_empty_texts_have_no_suspects(engine):
    for text in ("", "\n", " \n\n ", "\x00"):
        analysis = engine.analyse(text)
        assert analysis.suspects == []
        assert analysis.evidence.spun < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "a" * 100_000,
        "within the " * 4_000,
        "\x00" * 100_000,
        "OFFICERS STATED " * 12_000,
        "{" * 100_000,
        "{a|" * 50_000,
        "\u200b" * 100_000,
        "a\u0430" * 100_000,
        "a-" * 100_000,
        "a." * 100_000,
        "\n" * 100_000,
        "@" * 100_000,
    ],
    ids=lambda text: ascii(text[:8]),
)
def test_hostile_text_is_read_in_linear_time(engine, text):
    started = time.perf_counter()
    analysis = engine.analyse(text)
    assert time.perf_counter() - started < 60
    well_formed(text, analysis.suspects)


def test_threads_may_share_an_engine(engine):
    expected = engine.analyse(SPUN).suspects
    results: list[object] = []

    def work() -> None:
        results.append(engine.analyse(SPUN).suspects)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [expected] * 4


def test_missing_resources_are_named(tmp_path):
    with pytest.raises(ResourceError, match=r"spun\.lexicon"):
        Engine.load(tmp_path)


LISTS = ("spun.lexicon", "wordnet.synonyms", "manners.synonyms")


@pytest.mark.parametrize("name", [*(f"lexicon/{one}" for one in LISTS), "model/english.ngrams"])
@pytest.mark.parametrize("harm", ["cut", "empty", "other", "version"])
def test_damaged_resources_are_named(tmp_path, name, harm):
    for part in (*(f"lexicon/{one}" for one in LISTS), "model/english.ngrams"):
        (tmp_path / part).parent.mkdir(exist_ok=True)
        shutil.copyfile(resources_folder() / part, tmp_path / part)
    path = tmp_path / name
    data = path.read_bytes()
    harmed = {
        "cut": data[: len(data) // 2],
        "empty": b"",
        "other": b"something else" * 10,
        "version": re.sub(rb'"version": \d', b'"version": 9', data, count=1),
    }
    path.write_bytes(harmed[harm])
    with pytest.raises(ResourceError) as caught:
        Engine.load(tmp_path)
    assert path.name in str(caught.value)
    assert "Install the program again" in str(caught.value)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(words=st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=40))
def test_suspects_are_always_well_formed(engine, words):
    text = " ".join(words)
    well_formed(text, engine.analyse(text).suspects)


def test_the_stop_of_an_abbreviation_goes_with_it(engine):
    text = (
        "Two officers instructed the press that the corporations had kept away from the struggle, "
        "and the govt. stated that folks had been advised to keep away from the realm. Nonetheless "
        "the officers stated that they would proceed to work intently with native authorities."
    )
    (suspect,) = [one for one in engine.analyse(text).suspects if "govt" in one.text]
    assert suspect.text.endswith("govt.")
    assert any(one.text.endswith("government") for one in suspect.suggestions)
    evidence = engine.survey(text)
    facts = engine.facts(text, (suspect.start, suspect.end), evidence)
    assert facts is not None
    assert any(one.wording.endswith("government") for one in facts.weighed)


@pytest.mark.parametrize("after", [" iPhone sales fell.", "\nand so it went on.", " Nobody left."])
def test_the_stop_of_a_sentence_stays(engine, after):
    text = (
        "Two officers instructed the press that the corporations had kept away from the struggle. "
        "Nonetheless folks had been advised to keep away from the realm by two officers." + after
    )
    suspects = engine.analyse(text).suspects
    assert any(one.text == "officers" for one in suspects)
    assert not any(one.text.endswith(".") for one in suspects)
