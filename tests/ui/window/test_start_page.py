from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from editor.ui.window.recent_files import RecentFile
from editor.ui.window.samples import Sample, sample_articles
from editor.ui.window.start_page import StartPage
from tests.ui.what_is_seen import entries_of

SAMPLES = [Sample("Harbour wall & port", Path("/s/1.txt")), Sample("Cup final", Path("/s/2.txt"))]


@pytest.fixture
def page(qtbot, theme, settings):
    page = StartPage(theme, settings, SAMPLES)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_it_offers_to_open(page, qtbot):
    with qtbot.waitSignal(page.open_requested):
        qtbot.mouseClick(page.open_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.open_folder_requested):
        qtbot.mouseClick(page.open_folder_button, Qt.MouseButton.LeftButton)


def test_samples_are_offered_by_title(page, qtbot):
    entries = entries_of(page)
    assert [entry.title for entry in entries] == ["Harbour wall & port", "Cup final"]
    with qtbot.waitSignal(page.path_chosen) as chosen:
        qtbot.keyClick(entries[1], Qt.Key.Key_Space)
    assert chosen.args == [Path("/s/2.txt")]


def test_recent_files_come_first_with_their_folder(page, qtbot):
    page.set_recent([RecentFile(Path("/news/story.txt")), RecentFile(Path("/else/other.txt"))])
    entries = entries_of(page)
    assert [entry.title for entry in entries[:2]] == ["story.txt", "other.txt"]
    assert entries[0].accessibleName() == "story.txt, /news"
    page.set_recent([])
    assert [entry.title for entry in entries_of(page)] == ["Harbour wall & port", "Cup final"]


def test_no_more_recent_files_than_are_taken_in_at_a_glance(page):
    page.set_recent([RecentFile(Path(f"/news/{n}.txt")) for n in range(12)])
    assert len(entries_of(page)) <= 8


def test_long_names_do_not_widen_the_page(page):
    page.set_recent([RecentFile(Path("/news/" + "long " * 60 + ".txt"), "long " * 60)])
    assert page.widget().width() <= 900


def test_names_that_differ_in_their_endings_look_different(page):
    endings = "2024-05-17.html", "2024-05-18.docx"
    stem = "/news/" + "harbour_inquiry_" * 12
    page.set_recent([RecentFile(Path(f"{stem}{ending}")) for ending in endings])
    looks = []
    for entry, ending in zip(entries_of(page), endings, strict=False):
        assert ending in entry.accessibleName()
        assert ending in entry.toolTip()
        entry.resize(300, entry.sizeHint().height())
        looks.append(entry.grab().toImage())
    assert looks[0] != looks[1]


def test_a_title_without_room_is_cut_at_its_end_and_whole_in_its_tip(qtbot, theme, settings):
    begins = "Harbour wall repairs will cost " * 6
    samples = [Sample(begins + ending, Path("/s/1.txt")) for ending in ("first", "last")]
    page = StartPage(theme, settings, samples)
    qtbot.addWidget(page)
    page.show()
    looks = []
    for entry in entries_of(page):
        entry.resize(300, entry.sizeHint().height())
        looks.append(entry.grab().toImage())
        assert entry.toolTip() == entry.title
    assert looks[0] == looks[1]


def test_without_samples_there_is_no_heading_for_them(qtbot, theme, settings):
    page = StartPage(theme, settings, [])
    qtbot.addWidget(page)
    page.show()
    assert not page._samples.isVisible()


def test_samples_take_their_title_from_the_first_line_with_words(tmp_path):
    (tmp_path / "2.txt").write_text("\n\n  Second  \nmore\n")
    (tmp_path / "1.txt").write_text("First\n")
    (tmp_path / "3.txt").write_text("")
    (tmp_path / "README.md").write_text("no sample")
    assert [sample.title for sample in sample_articles(tmp_path)] == ["First", "Second", "3"]


def test_a_missing_folder_has_no_samples(tmp_path):
    assert sample_articles(tmp_path / "none") == []
