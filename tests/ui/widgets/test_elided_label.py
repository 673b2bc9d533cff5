"""Labels of one line."""

from editor.ui.widgets.elided_label import ElidedLabel


def test_a_text_of_two_lines_stays_on_one(qtbot):
    one, two = ElidedLabel("first second"), ElidedLabel("first\nsecond")
    for label in (one, two):
        qtbot.addWidget(label)
        label.resize(200, one.sizeHint().height())
    assert two.sizeHint() == one.sizeHint()
    assert two.grab().toImage() == one.grab().toImage()
