"""Suspects from an original at hand: its words, what was added or left out, what is sound."""

import re
import time
from itertools import pairwise

import pytest

from editor.engine.suspect import Kind, Suggestion, SuggestionSource, Suspect
from editor.originals.alignment import Knowledge, align
from editor.originals.at_hand import OriginalsAtHand, OriginalText
from tests.growth import check_ten_times

ORIGINAL = """Harbour inquiry turns to missing permits

City officials recently raised concerns with the operator. Two companies had moved cargo
without permits, according to the mayor.

“We told them to stop,” said harbour chief Bill Lindgren, who wanted to avoid a row. Nobody at
the port answered calls on Sunday. The permits were issued last year by the ministry.

Officials of the companies declined to comment.
"""
COPY = """Harbour inquiry turns to missing permits

City officials recently raised considerations with the operator. Two corporations had moved cargo \
without permits, according to the mayor. Click on our newsletter for more such tales today.

“We instructed them to stop,” said harbour chief Invoice Lindgren, who wanted to avoid a row. The \
permits were quickly issued last year by the ministry.

Officers of the corporations declined to comment.
"""


def at_hand(article=COPY, *originals, house=False):
    texts = [
        OriginalText(f"port-{number}.txt", text, "")
        for number, text in enumerate(originals or (ORIGINAL,), 1)
    ]
    return OriginalsAtHand.compared(article, texts, Knowledge(), house=house)


def found(article, phrase, *wordings, kind=Kind.SPUN, confidence=0.9):
    start = article.index(phrase)
    suggestions = tuple(Suggestion(one, 0.6, "lexicon", "Known.") for one in wordings)
    return Suspect(start, start + len(phrase), phrase, kind, confidence, suggestions)


def suspects(article=COPY, engine=(), hand=None):
    hand = hand or at_hand(article)
    return {one.text.strip(): one for one in hand.suspects(engine, article, (0, len(article)))}


def test_the_originals_words_come_first_with_the_place_where_they_stand():
    one = suspects()["considerations"]
    (best,) = one.suggestions
    assert (best.text, best.source) == ("concerns", SuggestionSource.ORIGINAL)
    assert best.reason == "“…raised concerns with the operator…” stands in port-1.txt, paragraph 2."
    assert one.confidence == best.confidence > 0.7


def test_suspects_stand_where_they_say_and_do_not_overlap():
    made = at_hand().suspects([], COPY, (0, len(COPY)))
    assert made
    assert all(COPY[one.start : one.end] == one.text for one in made)
    assert all(one.end <= other.start for one, other in pairwise(made))


def test_the_engines_suggestions_follow_and_its_kind_is_kept():
    engine = [found(COPY, "Invoice", "Bill", "Receipt", kind=Kind.NAME)]
    one = suspects(engine=engine)["Invoice"]
    assert one.kind is Kind.NAME
    assert [each.text for each in one.suggestions] == ["Bill", "Receipt"]
    assert one.suggestions[0].source is SuggestionSource.ORIGINAL
    assert one.suggestions[1].confidence < one.suggestions[0].confidence


def test_the_engines_kind_is_kept_where_the_original_has_wider_borders():
    article = "City officers met the 2 firms on a Monday in the spring.\n"
    text = OriginalText(
        "port.txt", article.replace("officers met the 2", "officials met the two"), ""
    )
    hand = OriginalsAtHand.compared(article, [text], Knowledge.load())
    marked = suspects(article, [found(article, "2", "two", kind=Kind.NUMBER)], hand)
    assert marked["the 2"].kind is Kind.NUMBER
    assert marked["officers"].kind is Kind.SPUN


def test_what_stands_in_the_original_too_is_sound_whatever_the_engine_thinks():
    engine = [found(COPY, "cargo", "freight", confidence=0.99)]
    assert "cargo" not in suspects(engine=engine)


def test_what_no_original_has_is_left_to_the_engine():
    article = COPY + "\nEntirely other matters were mulled over elsewhere yesterday.\n"
    assert "mulled" in suspects(article, [found(article, "mulled", "thought")])


def test_sentences_that_were_added_can_be_taken_out():
    one = suspects()["Click on our newsletter for more such tales today."]
    assert (one.kind, one.suggestions[0].text) == (Kind.CONTENT, "")
    assert one.suggestions[0].reason == "Nothing in port-1.txt is like it."
    assert COPY[: one.start].endswith("mayor."), "the space before it goes, too"
    assert COPY[one.end :].startswith("\n")


def test_added_sentences_in_which_the_engine_suspects_something_are_left_to_it():
    marked = suspects(engine=[found(COPY, "tales", "stories")])
    assert "tales" in marked
    assert not any(text.startswith("Click") for text in marked)


def test_sentences_that_are_missing_can_be_put_back_without_the_originals_line_breaks():
    one = suspects()["row."]
    assert one.kind is Kind.CONTENT
    assert one.suggestions[0].text == "row. Nobody at the port answered calls on Sunday."
    assert one.suggestions[0].reason.endswith(
        "stands in port-1.txt, paragraph 3; the article lacks it."
    )


def test_a_missing_paragraph_comes_back_as_one():
    article = "\n\n".join(part for at, part in enumerate(ORIGINAL.split("\n\n")) if at != 2)
    one = suspects(article)["mayor."]
    assert one.suggestions[0].text.startswith("mayor.\n\n“We told them to stop,” said")
    assert "at the port" in one.suggestions[0].text


def test_words_that_were_put_in_are_content_too():
    one = suspects()["quickly"]
    assert (one.kind, one.suggestions[0].text) == (Kind.CONTENT, "")
    assert one.suggestions[0].reason.endswith("paragraph 3, without it.")


def test_the_full_stop_of_an_abbreviation_and_a_capital_go_with_the_words():
    original = "Officials of the government declined on Monday. Nobody answered the door.\n"
    article = "Officials of the govt. declined on Monday. Basically nobody answered the door.\n"
    made = suspects(article, hand=at_hand(article, original))
    assert made["govt."].suggestions[0].text == "government"
    (other,) = [one for text, one in made.items() if text.startswith("Basically")]
    assert article.replace(other.text, other.suggestions[0].text).count("Nobody answered") == 1


def test_a_text_that_only_quotes_the_original_has_nothing_added_or_missing():
    other = " ".join(f"Sentence {word} is about quite other things." for word in "abcdefghijklmnop")
    article = f"{other} City officials recently raised considerations with the operator. {other}\n"
    made = suspects(article)
    assert list(made) == ["considerations"]


def test_house_style_is_marked_only_if_wanted():
    article = COPY.replace("“", '"').replace("”", '"')
    assert not any('"' in text for text in suspects(article))
    made = suspects(article, hand=at_hand(article, house=True))
    assert any('"' in text and one.kind is Kind.SPELLING for text, one in made.items())


def test_house_style_in_which_the_engine_suspects_a_wording_is_a_suspect():
    article = COPY.replace("according to the mayor", "according to the grey mayor")
    original = ORIGINAL.replace("according to the mayor", "according to the gray mayor")
    hand = at_hand(article, original)
    assert "grey" not in suspects(article, hand=hand)
    one = suspects(article, [found(article, "grey", "gray", "dull")], hand)["grey"]
    assert one.kind is Kind.SPUN
    assert [each.text for each in one.suggestions] == ["gray", "dull"]
    assert one.suggestions[0].source is SuggestionSource.ORIGINAL


def test_a_hidden_character_stays_suspect_in_sound_words():
    article = COPY.replace("cargo", "car\u200bgo")
    hidden = found(article, "car\u200bgo", "cargo", kind=Kind.HIDDEN)
    assert "car\u200bgo" in suspects(article, [hidden])


def test_two_originals_each_name_their_own_place():
    first, second = ORIGINAL.split("“We told")
    hand = at_hand(COPY, first, "“We told" + second)
    made = suspects(hand=hand)
    assert "port-1.txt" in made["considerations"].suggestions[0].reason
    assert "port-2.txt" in made["Invoice"].suggestions[0].reason
    assert hand.coverage(0) > 0.2
    assert hand.coverage(1) > 0.2


def test_a_text_that_has_nothing_to_do_with_it_seems_no_original():
    hand = at_hand(
        COPY, "The recipe needs two eggs.\n\nBeat them until the foam is stiff and white.\n"
    )
    assert not hand.seems_original(0)
    assert hand.suspects([], COPY, (0, len(COPY))) == []


@pytest.mark.parametrize("word", ["really ", "1 "])
def test_an_edited_line_is_aligned_again_and_the_others_are_kept(word):
    hand = at_hand()
    before = suspects(hand=hand)
    at = COPY.index("who wanted")
    edited = COPY[:at] + word + COPY[at:]
    after = suspects(edited, hand=hand)
    assert set(before) <= set(after)
    assert "row." in after, "what is missing is known although the line was edited"
    assert suspects(hand=hand) == before, "undone, all is as it was"


def test_a_decided_line_is_sound():
    hand = at_hand()
    decided = COPY.replace("considerations", "concerns")
    assert "concerns" not in suspects(decided, [found(decided, "concerns", "worries")], hand)


def test_a_piece_of_the_article_gives_its_own_suspects_only():
    at = COPY.index("Officers")
    made = at_hand().suspects([], COPY, (at, len(COPY)))
    assert [one.text for one in made] == ["Officers", "corporations"]


def test_an_article_whose_lines_are_broken_is_marked_over_line_ends():
    article = COPY.replace("moved cargo", "had\nmoved cargo")
    made = suspects(article)
    assert made["considerations"].suggestions[0].text == "concerns"


def test_the_phrases_that_were_replaced():
    assert ("Invoice", "Bill") in list(at_hand().replaced())


def test_time_is_linear_in_what_a_paragraph_lacks():
    def seconds(count):
        kept = [f"Ship number {one} came late to the harbour." for one in range(3 * count)]
        copy = " ".join(kept[at] for at in range(len(kept)) if at % 3).replace("late", "tardily")
        engine = [
            Suspect(
                one.start(),
                one.end(),
                one[0],
                Kind.SPUN,
                0.9,
                (Suggestion("then", 0.6, "lexicon", "Known."),),
            )
            for one in re.finditer("came", copy)
        ]
        made = align(copy, [" ".join(kept)], Knowledge())
        text = OriginalText("ships.txt", " ".join(kept), "")
        started = time.process_time()
        hand = OriginalsAtHand([text], Knowledge(), made)
        found = hand.suspects(engine, copy, (0, len(copy)))
        taken = time.process_time() - started
        assert len(found) > 2 * count
        return taken

    check_ten_times(seconds, few=60, repeats=3, limit=25)


UNSEEN = ORIGINAL.replace("concerns", "con\u00adcerns").replace("wanted", "wan\u200bted")
UNSEEN = UNSEEN.replace("operator", "ope\x07rator").replace("Bill", "\x1bBill")


def test_a_word_of_the_original_is_the_same_with_characters_that_nobody_sees():
    plain, unseen = suspects(), suspects(hand=at_hand(COPY, UNSEEN))
    assert unseen == plain
    assert at_hand(ORIGINAL, UNSEEN).alignment.identical
    assert at_hand(UNSEEN, UNSEEN).alignment.identical


def test_missing_sentences_are_put_back_without_characters_that_nobody_sees():
    hand = at_hand(COPY, ORIGINAL.replace("answered", "ans\u00adwered\x1b"))
    assert suspects(hand=hand) == suspects()


def test_of_a_spun_word_with_a_character_that_nobody_sees_the_original_comes_first():
    article = COPY.replace("considerations", "consi\u00adderations")
    hidden = found(article, "consi\u00adderations", "considerations", kind=Kind.HIDDEN)
    one = suspects(article, [hidden])["consi\u00adderations"]
    assert [it.text for it in one.suggestions] == ["concerns", "considerations"]


def test_characters_that_emoji_and_other_scripts_need_stay():
    extra = "Nobody 👩\u200d🚀 in the می\u200cخواهم slept."
    original = ORIGINAL.replace("Nobody at", f"{extra} Nobody at")
    offered = [one.suggestions[0].text for one in suspects(hand=at_hand(COPY, original)).values()]
    assert any(extra in text for text in offered)


def test_time_is_linear_in_the_lines_that_were_edited_at_once():
    def seconds(count):
        lines = [f"Ship number {one} came late to the harbour." for one in range(count)]
        original = "\n".join(lines)
        hand = at_hand(original.replace("late", "tardily"), original)
        started = time.process_time()
        assert hand.suspects([], original, (0, len(original))) == []
        return time.process_time() - started

    check_ten_times(seconds, few=40, repeats=3, limit=25)
