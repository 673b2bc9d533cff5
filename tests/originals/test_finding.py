"""The original of an article is found however it was rearranged, and none where there is none."""

import random

import pytest

from editor.engine.errors import Cancelled
from editor.originals.finding import FindVerdict
from editor.originals.shelf import Shelf
from tests.originals.stories import paragraphs, spun, story

ORIGINALS = range(60)


@pytest.fixture
def archive(folder, put):
    """A shelf with sixty stories; a function that adds more."""

    def more(name, text):
        (folder / name).write_text(text)

    for number in ORIGINALS:
        more(f"{number}.txt", story(number))

    def add(**texts):
        for name, text in texts.items():
            more(f"{name}.txt", text)
        put(folder)

    put(folder)
    return add


def names(finding):
    return [[place.path.stem for place in one.places] for one in finding.originals]


def test_a_spun_copy_is_found(archive, look_for):
    for number in (0, 17, 59):
        found = look_for(spun(story(number)))
        assert found.verdict is FindVerdict.FOUND
        assert names(found) == [[str(number)]]
        assert found.coverage > 0.95
        assert found.originals[0].confidence > 0.95


def test_an_article_whose_original_is_not_there_has_none(archive, look_for):
    for number in range(100, 110):
        found = look_for(spun(story(number)))
        assert found.verdict is FindVerdict.NONE
        assert found.originals == ()
        assert found.coverage == 0


def test_paragraphs_in_another_order_dropped_and_added(archive, look_for):
    kept = paragraphs(5)
    random.Random(1).shuffle(kept)
    text = "\n\n".join([paragraphs(200)[0], *kept[:4], paragraphs(201)[0]])
    found = look_for(spun(text))
    assert found.verdict is FindVerdict.FOUND
    assert names(found) == [["5"]]
    assert 0.55 < found.coverage < 0.8


def test_two_sources_mixed_are_both_found(archive, look_for):
    one, other = paragraphs(7), paragraphs(8)
    mixed = [text for pair in zip(one[:5], other[:5], strict=True) for text in pair]
    found = look_for(spun("\n\n".join(mixed)))
    assert found.verdict is FindVerdict.PARTS
    assert sorted(names(found)) == [["7"], ["8"]]
    assert found.coverage > 0.9
    assert all(0.35 < one.coverage < 0.65 for one in found.originals)


def test_a_part_that_comes_from_an_original_is_told_as_a_part(archive, look_for):
    text = "\n\n".join([*paragraphs(9)[:2], *paragraphs(300, 6)])
    found = look_for(spun(text))
    assert found.verdict is FindVerdict.PARTS
    assert names(found) == [["9"]]
    assert found.coverage < 0.4


def test_passages_of_a_long_article_are_told_as_parts(archive, look_for):
    strange = [paragraph for number in range(300, 307) for paragraph in paragraphs(number)]
    passages = [paragraphs(number)[:4] for number in (12, 13)]
    text = "\n\n".join([*strange[:20], *(text for one in passages for text in one), *strange[20:]])
    found = look_for(spun(text))
    assert found.verdict is FindVerdict.PARTS
    assert sorted(names(found)) == [["12"], ["13"]]


def test_the_nearest_of_five_versions_wins_and_the_others_are_named(archive, look_for):
    wire = paragraphs(400)
    versions = {}
    for number in range(5):
        own = list(wire)
        own[number] = paragraphs(500 + number)[0]
        versions[f"version{number}"] = "\n\n".join(own)
    archive(**versions)
    for name, text in versions.items():
        found = look_for(spun(text))
        assert found.verdict is FindVerdict.FOUND
        assert names(found)[0] == [name]
        assert not found.originals[0].is_version
        assert {one[0] for one in names(found)} == set(versions)
        assert all(one.is_version for one in found.originals[1:])


BOILERPLATE = (
    "Subscribe to the Fenwick Courier for eleven pounds a month and never miss a local story. "
    "The Fenwick Courier is published by Tarnfield Works at 14 Quayside, Fenwick, and printed on "
    "recycled paper by Morrowby and daughters. Write to our readers' editor Saskia Venholm with "
    "complaints, corrections and praise, which we try to answer within nine working days."
)


def test_what_all_articles_of_a_site_share_makes_no_hit(archive, look_for):
    archive(**{f"site{n}": f"{story(600 + n, 3)}\n{BOILERPLATE}" for n in range(8)})
    found = look_for(f"{spun(story(700, 3))}\n{BOILERPLATE}")
    assert found.verdict is FindVerdict.NONE
    found = look_for(f"{spun(story(603, 3))}\n{BOILERPLATE}")
    assert found.verdict is FindVerdict.FOUND
    assert names(found)[0] == ["site3"]
    assert len(found.originals) == 1


def test_what_two_other_articles_share_is_no_original(archive, look_for):
    archive(**{f"site{n}": f"{story(600 + n, 3)}\n{BOILERPLATE}" for n in range(2)})
    assert look_for(f"{spun(story(700, 3))}\n{BOILERPLATE}").verdict is FindVerdict.NONE


def test_an_article_with_the_same_boilerplate_is_no_version(archive, look_for):
    archive(**{f"site{n}": f"{story(600 + n)}\n{BOILERPLATE}" for n in range(2)})
    found = look_for(f"{spun(story(600))}\n{BOILERPLATE}")
    assert names(found) == [["site0"]]


LONG_QUOTE = (
    "“We have rebuilt this bridge three times since my grandfather crossed it with his geese, and "
    "every time somebody in an office swore it was the last. Ask the ferryman, ask the miller, ask "
    "Widow Tarnfield: nobody upstream of the sawmill believes a word that comes out of the county "
    "surveyor, and I shall not sign his ledger for another ninety years.”"
)


@pytest.mark.parametrize("quote", [LONG_QUOTE, LONG_QUOTE.replace("“", '"').replace("”", '"')])
def test_a_long_quotation_in_common_is_no_original(archive, look_for, quote):
    archive(quoting=f"{story(800)}\n\n{quote}\n")
    found = look_for(f"{spun(story(801, 5))}\n\n{quote}\n")
    assert found.verdict is FindVerdict.NONE
    archive(source=f"{story(801, 5)}\n\n{quote}\n")
    found = look_for(f"{spun(story(801, 5))}\n\n{quote}\n")
    assert names(found) == [["source"]]


def test_an_interview_is_found_by_what_is_said_in_it(archive, look_for):
    def interview(number):
        return "\n\n".join(f"“{one}”" for one in paragraphs(number))

    archive(**{f"talk{number}": interview(number) for number in range(900, 905)})
    found = look_for(spun(interview(902)))
    assert found.verdict is FindVerdict.FOUND
    assert names(found) == [["talk902"]]


def test_a_statement_that_is_all_quoted_is_found(archive, look_for):
    statement = "“" + " ".join(paragraphs(910, 2)) + "”"
    archive(statement=statement)
    assert names(look_for(spun(statement))) == [["statement"]]


QUOTE = (
    "“We have rebuilt this bridge three times since my grandfather crossed it with his geese, and "
    "every time somebody in an office swore it was the last,” said Edith Quillen."
)


def test_a_quotation_alone_is_no_original(archive, look_for):
    archive(quoting=f"{story(800)}\n\n{QUOTE}\n")
    found = look_for(f"{spun(story(801, 10))}\n\n{QUOTE}\n")
    assert found.verdict is FindVerdict.NONE


def test_another_story_on_the_same_subject_is_no_original(archive, look_for):
    facts = ("Marlow Street tunnel", "Helen Oduya", "Tarnfield Works", "37 ventilators", "March 14")
    one = (
        "City officials recently raised concerns with the operator of the {0}, which has been "
        "closed since a fire broke out on {4}. {1}, who chairs the transport committee, told "
        "reporters that {3} had been installed without the approval of the inspector. “We were "
        "never shown the plans,” she said. The operator, {2}, said it would reply to the committee "
        "before the end of the month. Drivers have to use the old bridge, where queues reached two "
        "miles on Monday morning. A report by engineers is expected in the autumn."
    ).format(*facts)
    other = (
        "Nobody knows when cars will roll through the {0} again. On {4} smoke drove hundreds of "
        "commuters out on foot; now {2} is looking for somebody to pay. Its insurers have refused, "
        "people familiar with the talks said, since {3} were never certified. {1} wants the money "
        "to come from shareholders instead. Ferries, meanwhile, run every ten minutes and are full "
        "of schoolchildren, who do not seem to mind. A choir sang on the quay last Friday night."
    ).format(*facts)
    archive(other=other)
    assert look_for(spun(one)).verdict is FindVerdict.NONE
    archive(one=one)
    assert names(look_for(spun(one))) == [["one"]]


def test_the_article_itself_is_not_its_original(archive, look_for, folder):
    (folder / "copy.txt").write_text(spun(story(11)))
    archive()
    found = look_for(spun(story(11)), own=folder / "copy.txt")
    assert names(found) == [["11"]]


def test_characters_put_in_to_fool_searches_do_not(archive, look_for):
    text = spun(story(13)).replace("e", "\u200be").replace("a", "а")
    assert look_for(text).verdict is FindVerdict.FOUND


@pytest.mark.parametrize("text", ["", "\n", "…", "Yes.", "市議会は橋を閉鎖した。" * 50, '" OR * ('])
def test_texts_that_say_nothing_have_no_original(archive, look_for, text):
    assert look_for(text).verdict is FindVerdict.NONE


def test_an_empty_shelf_has_none(shelf, look_for):
    assert look_for(story(1)).verdict is FindVerdict.NONE


def test_a_shelf_of_one_text_is_enough(look_for, folder, put):
    (folder / "one.txt").write_text(story(1))
    put(folder)
    assert look_for(spun(story(1))).verdict is FindVerdict.FOUND
    assert look_for(spun(story(2))).verdict is FindVerdict.NONE


def test_what_another_program_removes_meanwhile_is_found(
    archive, shelf, finder, folder, monkeypatch
):
    monkeypatch.setattr("editor.originals.database.PATIENCE", 0.1)
    calls = iter(range(10**6))

    def remove() -> bool:
        if next(calls) == 5:
            list(Shelf(shelf.folder).remove(folder))
        return False

    with shelf.index() as index:
        found = finder.find(spun(story(3)), index, cancelled=remove)
        assert names(found) == [["3"]]
        assert finder.find(spun(story(3)), index).verdict is FindVerdict.NONE


def test_it_can_be_cancelled(archive, shelf, finder):
    with shelf.index() as index, pytest.raises(Cancelled):
        finder.find(story(1), index, cancelled=lambda: True)
