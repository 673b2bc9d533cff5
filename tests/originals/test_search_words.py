"""Words to search for: what a search engine finds in the original, never what was spun."""

from hypothesis import given
from hypothesis import strategies as st

from editor.originals.search_words import LONGEST_RUN, MOST, Doubt, search_words

TEXT = (
    "The harbour chief, Bill Lindgren of the Northern Line, instructed two corporations to stop "
    "moving cargo through the eastern gate at night. Officers stated nothing.\n"
    "\n"
    "The ministry just lately issued the papers of 2019.\n"
)


def doubt(phrase, wording=None, confidence=0.0):
    at = TEXT.index(phrase)
    return Doubt(at, at + len(phrase), wording, confidence)


SPUN = [doubt("instructed"), doubt("corporations"), doubt("Officers"), doubt("stated")]


def test_runs_and_names_that_the_spinner_left_alone():
    found = search_words(TEXT, [*SPUN, doubt("just lately")])
    assert '"Bill Lindgren"' in found
    assert '"Northern Line"' in found
    assert '"to stop moving cargo through the eastern gate at night"' in found


def test_nothing_doubtful_is_searched_for():
    found = search_words(TEXT, [*SPUN, doubt("just lately")])
    for phrase in ("instructed", "corporations", "just lately"):
        assert not any(phrase in one for one in found)


def test_a_sentence_whose_doubts_are_restored_is_whole():
    found = search_words(TEXT, [*SPUN, doubt("just lately", "recently", 0.95)])
    assert '"The ministry recently issued the papers of 2019"' in found
    unsure = search_words(TEXT, [*SPUN, doubt("just lately", "recently", 0.7)])
    assert not any("recently" in one for one in unsure)


def test_the_shortest_come_first():
    found = search_words(TEXT, SPUN)
    sizes = [len(one.split()) for one in found]
    assert sizes == sorted(sizes)


def test_runs_of_words_that_stand_in_every_text_are_not_searched_for():
    assert search_words("The men who came from there had to go at once to the new one.\n", []) == []


def test_a_heading_is_not_searched_for():
    assert search_words("Harbour Chief Orders Companies To Stop At Once\n", []) == []


def test_long_runs_are_cut_and_quotation_marks_do_not_end_the_string():
    long = "They said that " + " ".join(f"word{at}" for at in range(40)) + ' and "so on" it went.\n'
    found = search_words(long, [])
    assert found
    assert all(one.count('"') == 2 for one in found)
    assert all(len(one.split()) <= LONGEST_RUN for one in found)


@given(st.text(st.sampled_from('ab Z.\n“"1'), max_size=200))
def test_every_string_stands_in_the_text(text):
    found = search_words(text, [])
    assert len(found) <= MOST
    plain = " ".join(text.replace('"', "").split())
    for one in found:
        assert one.strip('"') in plain
