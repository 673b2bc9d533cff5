"""What random sittings found, one short sitting each."""

import pytest
from PySide6.QtCore import Qt

from editor.review import State
from editor.ui.ask.questions import Answer
from tests.soak.sitting import CONTROL, Sitting
from tests.ui.whole_program import look_kept


@pytest.fixture
def sitting(qapp, tmp_path):
    with look_kept(qapp):
        made = Sitting(tmp_path, "officers x\u2028y and officers\r\njust lately\n".encode())
        yield made
        made.check()
        made.end()


def go(sitting, phrase, number=0):
    found = [item.id for item in sitting.review.items() if item.spun == phrase]
    sitting.session.go_to(found[number])


def accept_crash_and_undo(sitting):
    sitting.press(Qt.Key.Key_1, CONTROL)
    before = sitting.standing()
    sitting.crash()
    assert sitting.standing() == before
    sitting.press(Qt.Key.Key_Z, CONTROL)


def test_dismissed_then_allowed_always_then_gone_on_with(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["dismiss"].trigger()
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.save()
    before = sitting.standing()
    sitting.close(Answer.DISCARD)
    sitting.open()
    assert sitting.standing() == before


def test_dismissed_then_allowed_always_then_crashed(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["dismiss"].trigger()
    sitting.window.actions_by_id["allow_always"].trigger()
    go(sitting, "just lately")
    sitting.press(Qt.Key.Key_1, CONTROL)
    before = sitting.standing()
    sitting.crash()
    assert sitting.standing() == before


def test_typed_over_then_gone_on_with(sitting):
    go(sitting, "just lately")
    item = sitting.session.current_item
    sitting.place(item.start, item.end)
    sitting.compose("recently")
    sitting.save()
    assert sitting.review.counts().by_hand == 1
    before = sitting.standing()
    sitting.close(Answer.DISCARD)
    sitting.open()
    assert sitting.standing() == before


def test_a_line_separator_in_a_composed_line_is_written_back(sitting):
    sitting.place(0, 8)
    sitting.compose("police")
    sitting.save()
    text = (sitting.folder / "story.restored.txt").read_bytes().decode()
    assert text == "police x\u2028y and officers\r\njust lately\n"


def test_a_find_in_pasted_text_is_gone_once_that_is_reverted(sitting):
    before = sitting.review.counts()
    sitting.place(0, 0)
    sitting.paste("considerations, ")
    sitting.press(Qt.Key.Key_F7)
    sitting.session.revert(1)
    sitting.press(Qt.Key.Key_F7)
    assert sitting.review.counts() == before
    assert {item.state for item in sitting.review.items()} == {State.OPEN}


def test_saving_after_a_crash_is_not_asked_about(sitting):
    go(sitting, "officers")
    sitting.press(Qt.Key.Key_1, CONTROL)
    sitting.save()
    sitting.close(Answer.DISCARD)
    sitting.open()
    go(sitting, "just lately")
    sitting.press(Qt.Key.Key_1, CONTROL)
    sitting.crash()
    sitting.answers.asked.clear()
    sitting.save()
    assert sitting.answers.asked == []


def test_undo_forgets_what_was_allowed_always_before_a_reopening(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.save()
    sitting.close(Answer.DISCARD)
    sitting.open()
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.review.counts().allowed == 0
    assert sitting.program.settings.allowed() == []


def test_a_suspect_without_text_stays_on_its_side_of_what_goes_and_comes_back(sitting):
    go(sitting, "just lately")
    sitting.session.accept_wording("")
    before = sitting.standing()
    end = len("officers x\u2028y and officers\n")
    sitting.place(end - 2, end)
    sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.standing()["items"] == before["items"]


def test_what_is_reverted_comes_back_on_its_side_of_what_went_and_came_back(sitting):
    sitting.place(14, 17)
    sitting.press(Qt.Key.Key_Delete)
    sitting.wait(2000)  # what is typed next is a change of its own
    text = sitting.text
    sitting.place(12, 14)
    sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.text == text
    sitting.session.revert(1)
    assert sitting.text == "officers x\u2028y and officers\njust lately\n"


def test_what_was_typed_into_a_suspect_and_sealed_is_known_after_a_crash(sitting):
    sitting.place(3, 3)
    sitting.press(Qt.Key.Key_Space)
    sitting.wait(2000)
    before = sitting.standing()
    sitting.crash()
    assert sitting.standing() == before
    assert sitting.review.counts().by_hand == 1


def test_the_order_of_the_keys_makes_no_difference_to_what_was_typed_over(sitting):
    sitting.place(0, 1)
    sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_X)  # right before what is left of the suspect
    sitting.save()
    before = sitting.standing()
    assert ("officers", State.BY_HAND, 0, 8, "xfficers", "xfficers") in before["items"]
    sitting.close(Answer.DISCARD)
    sitting.open()
    assert sitting.standing() == before


def test_a_wording_taken_out_is_not_reverted_once_its_suspect_is_decided_anew(sitting):
    go(sitting, "just lately")
    sitting.session.accept_wording("")
    go(sitting, "just lately")
    sitting.session.accept_wording("recently")
    before = sitting.text
    sitting.session.revert(1)
    assert sitting.text == before
    sitting.session.revert(2)
    sitting.session.revert(1)
    assert sitting.text == "officers x\u2028y and officers\njust lately\n"


def test_typing_that_came_to_nothing_takes_no_redo_away(sitting):
    go(sitting, "just lately")
    sitting.press(Qt.Key.Key_1, CONTROL)
    text = sitting.text
    sitting.press(Qt.Key.Key_Z, CONTROL)
    sitting.place(0, 0)
    sitting.press(Qt.Key.Key_X)
    sitting.press(Qt.Key.Key_Backspace)
    before = sitting.standing()
    sitting.crash()
    assert sitting.standing() == before
    sitting.press(Qt.Key.Key_Y, CONTROL)
    assert sitting.text == text


def test_a_suggestion_taken_while_its_suspect_is_typed_over_takes_the_place_of_all_that(sitting):
    sitting.place(0, 1)
    sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_X)
    go(sitting, "officers")
    offered = sitting.session.current_item.suggestions[1].text
    sitting.press(Qt.Key.Key_2, CONTROL)
    assert sitting.text.startswith(f"{offered} x\u2028y")
    before = sitting.standing()
    sitting.crash()
    assert sitting.standing() == before
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.text.startswith("xfficers x\u2028y")
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.text.startswith("officers x\u2028y")
    assert {item.state for item in sitting.review.items()} == {State.OPEN}


def test_of_two_deleted_suspects_in_one_place_each_is_itself_after_a_crash(sitting):
    sitting.place(0, len(sitting.text))
    sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_F7)
    for phrase in ("just lately", "officers"):
        go(sitting, phrase)
        accept_crash_and_undo(sitting)


def test_of_two_alike_deleted_in_one_place_each_is_itself_after_a_crash(sitting):
    sitting.place(13, 23)
    sitting.press(Qt.Key.Key_Delete)
    go(sitting, "officers")
    sitting.session.accept_wording("")
    sitting.place(0, 3)
    sitting.press(Qt.Key.Key_Delete)
    sitting.place(0, len(sitting.text))
    sitting.press(Qt.Key.Key_Delete)
    sitting.press(Qt.Key.Key_F7)
    for number in range(2):
        go(sitting, "officers", number)
        accept_crash_and_undo(sitting)


def test_what_is_allowed_always_from_before_stays_so_whatever_is_taken_back(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.close(Answer.DISCARD)
    sitting.open()
    for action in ("allow", "allow_always"):
        go(sitting, "officers")
        sitting.window.actions_by_id[action].trigger()
    assert sitting.review.log.events == []
    while sitting.review.can_undo:
        sitting.press(Qt.Key.Key_Z, CONTROL)
    sitting.save()
    before = sitting.standing()
    assert before["allowed always"] == ["officers"]
    assert before["counts"].allowed == 2
    sitting.close(Answer.DISCARD)
    sitting.open()
    assert sitting.standing() == before


def test_allowing_always_counts_though_the_article_itself_has_done_so_before(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.save()
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.program.settings.allowed() == []
    sitting.close(Answer.DISCARD)
    sitting.open()
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    assert sitting.program.settings.allowed() == ["officers"]


def test_redo_allows_always_again_what_was_taken_back_in_work_that_was_given_up(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.save()
    sitting.press(Qt.Key.Key_Z, CONTROL)
    sitting.close(Answer.DISCARD)
    sitting.open()
    assert sitting.review.counts().allowed == 2
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert sitting.review.counts().allowed == 0
    assert sitting.program.settings.allowed() == []
    sitting.press(Qt.Key.Key_Y, CONTROL)
    assert sitting.review.counts().allowed == 2
    assert sitting.program.settings.allowed() == ["officers"]


def test_what_is_allowed_always_from_before_outlives_a_redone_revert(sitting):
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.session.revert(1)
    sitting.save()
    go(sitting, "officers")
    sitting.window.actions_by_id["allow_always"].trigger()
    sitting.close(Answer.DISCARD)
    sitting.open()
    sitting.press(Qt.Key.Key_Z, CONTROL)
    sitting.press(Qt.Key.Key_Y, CONTROL)
    assert sitting.review.counts().allowed == 2
    assert sitting.program.settings.allowed() == ["officers"]


def test_typing_that_came_to_nothing_leaves_nothing_to_undo(sitting):
    sitting.press(Qt.Key.Key_A)
    sitting.press(Qt.Key.Key_Z, CONTROL)
    text = sitting.text
    sitting.press(Qt.Key.Key_X)
    sitting.press(Qt.Key.Key_Backspace)
    assert not sitting.review.can_undo
    assert sitting.review.can_redo
    sitting.press(Qt.Key.Key_Y, CONTROL)
    assert sitting.text == f"a{text}"
