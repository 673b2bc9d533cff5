"""All rules together: whatever the text, what they say of it can be relied on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.engine.rules import rules
from editor.engine.suspect import MAX_SUGGESTIONS, Kind, Suspect, merged
from editor.paths import resources_folder

ORIGINALS = sorted((resources_folder() / "samples" / "originals").glob("*.txt"))
PIECES = """goverment|teh|dont|alot|{big|{a|b}|}|{|in the in the|the|\u200b|\u00ad|c\u0430me|mαking
donâ€™t|Ã|Â£|Share this|Leave a Reply|\n|\n\n|.|,|“|”|’s|\x00|\ud800|\ufeff|\u202e|שלום
می\u200cخواهم|👨\u200d👩\u200d👧|❤\ufe0f|ＦＵＬＬ|http://a.b/c|foo_bar|e\u0301|\u3000
officers|said|The|OFFICERS"""
WORDS = st.sampled_from([piece for line in PIECES.splitlines() for piece in line.split("|")])
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(WORDS, st.text(max_size=3)), max_size=30).map(" ".join),
    st.lists(WORDS, max_size=30).map("".join),
)


def well_formed(text: str, suspects: list[Suspect]) -> None:
    last = 0
    for suspect in suspects:
        assert last <= suspect.start < suspect.end <= len(text)
        assert text[suspect.start : suspect.end] == suspect.text
        assert 0 < suspect.confidence <= 1
        wordings = [one.text for one in suspect.suggestions]
        assert 0 < len(set(wordings)) == len(wordings) <= MAX_SUGGESTIONS
        assert suspect.text not in wordings
        shares = [one.confidence for one in suspect.suggestions]
        assert shares == sorted(shares, reverse=True)
        assert sum(shares) <= 1.0001
        assert all(one.reason.endswith(".") for one in suspect.suggestions)
        last = suspect.end


@given(TEXTS)
def test_any_text_gives_suspects_in_order_that_do_not_overlap(rule_resources, text):
    well_formed(text, rules.suspects(text, 0, len(text), rule_resources))


@given(TEXTS, TEXTS)
@example("AA", "ＤＵ")
def test_offsets_are_those_of_the_whole_text(rule_resources, before, text):
    """A paragraph looked at within an article gives what it gives alone, further on."""
    lead = before.replace("\n", " ") + "\n\n"
    alone = [
        (s.start + len(lead), s.text) for s in rules.suspects(text, 0, len(text), rule_resources)
    ]
    whole = lead + text
    within = rules.suspects(whole, len(lead), len(whole), rule_resources)
    well_formed(whole, within)
    # How often a misspelt word recurs in the article says whether it is one.
    sure = [(s.start, s.text) for s in within if s.kind is not Kind.SPELLING]
    assert {one for one in sure if one not in alone} == set()


@pytest.mark.parametrize("path", ORIGINALS, ids=lambda path: path.stem)
def test_sound_articles_are_left_alone(rule_resources, path):
    text = path.read_text("utf-8")
    assert rules.suspects(text, 0, len(text), rule_resources) == []


def test_what_is_sure_goes_before_what_was_decoded_and_spelling_after():
    def one(start, end, kind):
        return Suspect(start, end, "x" * (end - start), kind, 0.9, ())

    hidden, spelt = one(0, 4, Kind.HIDDEN), one(10, 14, Kind.SPELLING)
    other = one(20, 24, Kind.SPELLING)
    under, over, beside = one(2, 6, Kind.SPUN), one(12, 18, Kind.SPUN), one(4, 8, Kind.SPUN)
    assert rules.merge_with_decoded([hidden, spelt, other], [under, over]) == [hidden, over, other]
    assert rules.merge_with_decoded([hidden], [beside]) == [hidden, beside]
    assert rules.merge_with_decoded([], [under]) == [under]
    assert rules.merge_with_decoded([], []) == []


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5))), st.data())
def test_merged_keeps_all_that_was_taken(spans, data):
    def row(spans):
        last, out = 0, []
        for start, length in sorted(spans):
            if start >= last:
                out.append(Suspect(start, start + length, "", Kind.SPUN, 0.5, ()))
                last = start + length
        return out

    taken = row(spans)
    more = row(data.draw(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5)))))
    both = merged(taken, more)
    assert all(one in both for one in taken)
    assert all(a.end <= b.start for a, b in pairwise(both))
    for one in more:
        overlaps = any(one.start < other.end and other.start < one.end for other in taken)
        assert overlaps or one in both
