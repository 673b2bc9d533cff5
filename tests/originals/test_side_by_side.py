"""An article beside its originals: sentences that belong to each other in one row."""

from editor.originals.alignment import Knowledge, align
from editor.session.side_by_side import side_by_side
from tests.originals.test_suspects import COPY, ORIGINAL

ALIGNMENT = align(COPY, [ORIGINAL], Knowledge())
ROWS = side_by_side(ALIGNMENT)


def marked(row, side):
    text = row[side] or ""
    return [text[start:end] for start, end in row.marks[side]]


def test_sentences_stand_beside_each_other():
    row = next(row for row in ROWS if row.after and row.after.startswith("City"))
    assert row.before == "City officials recently raised concerns with the operator."
    assert marked(row, 0) == ["concerns"]
    assert marked(row, 1) == ["considerations"]


def test_what_only_one_side_has_stands_alone():
    added = next(row for row in ROWS if row.before is None)
    assert added.after == "Click on our newsletter for more such tales today."
    missing = next(row for row in ROWS if row.after is None)
    assert missing.before == "Nobody at the port answered calls on Sunday."
    assert added.differs
    assert missing.differs


def test_nothing_of_either_text_is_left_out_and_all_is_in_order():
    for side, text in ((0, ORIGINAL), (1, COPY)):
        assert " ".join(row[side] for row in ROWS if row[side]).split() == text.split()


def test_house_style_is_marked_only_if_wanted():
    plain = align(ORIGINAL.replace("“", '"'), [ORIGINAL], Knowledge())
    assert not any(row.differs for row in side_by_side(plain))
    assert any(row.differs for row in side_by_side(plain, house=True))


def test_sentences_over_which_a_difference_reaches_stand_in_one_row():
    original = "The ferry sank late\nNobody saw it.\n"
    article = "The ferry sank\nNobody saw it.\n"
    (row,) = side_by_side(align(article, [original], Knowledge()))
    assert (row.before, row.after) == tuple(" ".join(t.split()) for t in (original, article))
    assert marked(row, 0) == ["late Nobody"]
    assert marked(row, 1) == ["Nobody"]


FERRY = "The ferry was late on Monday. The engine had failed near the lighthouse. Nobody was hurt."
MOVED = "The engine had failed near the beacon. The ferry was late on Monday. Nobody was hurt."


def test_a_moved_sentence_also_stands_in_its_place_in_the_original():
    made = side_by_side(align(MOVED, [FERRY], Knowledge()), places=True)
    (place,) = [number for number, row in enumerate(made) if row.link is not None and not row.after]
    link = made[place].link
    assert made[link].link == place
    assert made[link].before == made[place].before
    assert not made[place].differs
    apart = [row.before for number, row in enumerate(made) if row.before and number != link]
    assert " ".join(apart) == FERRY


def test_each_row_names_its_original():
    bread = "Bread became dear after the wet summer."
    made = side_by_side(align(f"{FERRY} Buy cheese. {bread}", [FERRY, bread], Knowledge()))
    assert [row.original for row in made] == [0, 0, 0, None, 1]
