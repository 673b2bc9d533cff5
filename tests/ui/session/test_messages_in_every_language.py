"""What is said of the open article, and of files, is said whole in the window's language."""

import errno
import os
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator

from editor.article.find import FindError, TextSearch
from editor.export import ExportOptions
from editor.files import FileError, log_path, read_article, restored_path, writing
from editor.files.resume import find_saved, resume_saved
from editor.lists import ListError, read_list
from editor.originals.finding import Finding, FindVerdict, FoundOriginal
from editor.originals.index import Whereabouts
from editor.session.found_originals import note_of
from editor.session.shelf_contents import ShelfContents
from editor.translatable import joined
from editor.ui.ask.questions import Answer
from editor.ui.base.translation import said, translated
from editor.ui.session.search import Search
from editor.ui.session.shelf_work import total_of
from editor.ui.text.article_menu import ArticleMenu
from tests.ui.what_is_seen import messages_of
from tests.ui.window.test_translated import texts

OPEN, CLOSE = "⟦", "⟧"


class Bracketed(QTranslator):
    """Sets what is fixed of each sentence in brackets: values that stay English are outside."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if context:
            return None
        parts = re.split(r"(\{\w+(?:!r)?\})", source)
        return "".join(
            part if at % 2 or not part else f"{OPEN}{part}{CLOSE}" for at, part in enumerate(parts)
        )

    def isEmpty(self):
        return False


@pytest.fixture(scope="module")
def translator(qapp):
    """One for all tests: Qt would wait for ever if one were collected while another translates."""
    made = Bracketed()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def brackets(qapp, translator):
    """The window speaks the made-up language."""
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    QCoreApplication.processEvents()


def english(text, *names):
    """The words of a text that are neither translated nor names or paths."""
    rest = re.sub(rf"{OPEN}[^{CLOSE}]*{CLOSE}", " ", text)
    for name in (*names, r"/[^\s;:]+", r"\w+(\.\w+)+", "utf-8", "UTF-8", "cp1252"):
        rest = re.sub(name, " ", rest)
    return re.findall(r"[A-Za-z]{2,}", rest)


def told(window):
    """What the messages say that is not translated; there is a message."""
    words = messages_of(window)
    assert words
    return [one for one in words if english(one)] + [
        button.text()
        for message in window.messages._messages
        for button in message.buttons
        if english(button.text())
    ]


@pytest.fixture
def changed(opened):
    """The story with one suggestion accepted."""
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    return opened


BAD_FILES = {
    "missing.txt": None,
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 20,
    "archive.docx": b"PK\3\4 and nothing more",
    "archive.odt": b"no archive",
    "old.doc": b"\xd0\xcf\x11\xe0",
    "book.pdf": b"%PDF-1.7",
    "page.html": b"<html><frameset><frame src='a'></frameset></html>",
    "silent.html": b"<html><script>1</script></html>",
    "lines.txt": b"\n" * 1_000_001,
    "unbroken.txt": b"x" * 2_000_000,
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_what_cannot_be_opened(window, tmp_path, name):
    path = tmp_path / name
    if BAD_FILES[name] is not None:
        path.write_bytes(BAD_FILES[name])
    window.open(path)
    assert told(window) == []


@pytest.mark.parametrize(
    "number", [errno.EACCES, errno.EIO, errno.ELOOP, errno.EMFILE, errno.ESTALE]
)
def test_the_systems_reasons(tmp_path, monkeypatch, number):
    path = tmp_path / "story.txt"
    path.write_text("words")

    def refuse(*_more, **_named):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(FileError) as caught:
        read_article(path)
    monkeypatch.undo()
    assert english(said(caught.value)) == []


def test_a_wrong_encoding(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"caf\xe9\n")
    for encoding in ("utf-8", "klingon", None):
        with pytest.raises(FileError) as caught:
            read_article(path, encoding)
        assert english(said(caught.value), "'klingon'", "iso8859-1") == []


def test_notes_on_a_text(window, tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"one\0\r\ntwo\nthree\r\n")
    window.open(path)
    assert told(window) == []


def test_exported_and_not(changed, answers, tmp_path):
    path = tmp_path / "new.html"
    path.write_text("before")
    answers.overwrite_answer = Answer.OVERWRITE
    answers.export_answer = ("html", ExportOptions(), path)
    changed.actions_by_id["export"].trigger()
    assert told(changed) == []
    answers.export_answer = ("html", ExportOptions(), tmp_path / "story.txt")
    changed.actions_by_id["export"].trigger()
    assert told(changed) == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.EPERM])
def test_a_save_that_fails(changed, monkeypatch, number):
    def full(*_more):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writing.FileSystem, "write", full)
    changed.controller.save()
    changed.controller.data_safety._journal_writer.save_now()
    assert told(changed) == []
    monkeypatch.undo()


def test_a_character_that_the_encoding_lacks(window, tmp_path, answers, qtbot):
    path = tmp_path / "old.txt"
    path.write_bytes("The café’s officers said “no”.\n".encode("cp1252"))
    answers.encoding_answer = "cp1252"
    window.open(path)
    window.pages.article_view.textCursor().insertText("ж")
    window.controller.save()
    assert told(window) == []


@pytest.mark.parametrize("change", ["changed", "gone"])
def test_the_file_changed_on_the_disk(changed, story, change):
    if change == "gone":
        story.unlink()
    else:
        story.write_text("something else")
    changed.controller.data_safety.source.check()
    assert told(changed) == []


@pytest.mark.parametrize("change", ["changed", "gone"])
def test_what_was_saved_changed_on_the_disk(changed, story, change):
    changed.controller.save()
    if change == "gone":
        restored_path(story).unlink()
    else:
        restored_path(story).write_text("something else")
    changed.controller.data_safety.check_files()
    assert changed.messages.isVisible()
    assert told(changed) == []


def test_saved_work_that_cannot_be_resumed(changed, story):
    changed.controller.save()
    log = log_path(restored_path(story))
    whole = log.read_bytes()
    lines = whole.splitlines(keepends=True)
    for broken in (
        b"",
        whole[:-5],
        b"".join(lines[:-1]),
        b"".join([lines[0], *lines[2:]]),
        whole.replace(b"officials", b"agents"),
        b"[]\n" + whole,
        b'{"unspin_log": 9}\n',
    ):
        log.write_bytes(broken)
        with pytest.raises(FileError) as caught:
            resume_saved(find_saved(story))
        assert english(said(caught.value), "'event'", "None") == []


def test_recovered_work(changed, tmp_path, answers, qtbot):
    controller = changed.controller
    folder = controller.article.journal.folder
    left = tmp_path / "left"
    shutil.copytree(folder, left / folder.name)
    controller.data_safety.crash_recovery._unsaved = [
        type(one)(Path("/news/other.txt"), left) for one in _unsaved(left)
    ]
    controller.data_safety.crash_recovery.show_messages(None)
    controller.discard()
    controller.opening.recover(left / folder.name)
    assert told(changed) == []


def _unsaved(root):
    from editor.ui.session.crash_recovery import _find_unsaved

    return _find_unsaved(root)[0]


def test_what_the_status_bar_is_told(opened):
    session, heard = opened.controller.session, []
    session.message.connect(heard.append)
    session.undo()
    session.redo()
    for _ in range(6):
        session.go_next()
        session.dismiss()
    session.go_next()
    for search in (Search.LOOKING, Search.STOPPED):
        session.set_search(search)
        session.go_next()
    opened.controller.save()
    session.go_to(session.review.ids()[0])
    assert heard
    phrases = ("officers", "just lately", "considerations", "acquainted")
    wordings = ("officials", "recently", "concerns", "familiar")
    assert [one for one in heard if english(one, *phrases, *wordings)] == []


@pytest.mark.parametrize("so_far", [False, True])
@pytest.mark.parametrize(
    ("own", "texts"), [(True, 1), (True, 2), (True, 9), (False, 1), (False, 5)]
)
def test_no_original_found(own, texts, so_far):
    found = Finding(FindVerdict.NONE, (), 0)
    words = note_of(found, "text", texts, own=own, so_far=so_far).words
    assert english(translated(words)) == []


@pytest.mark.parametrize("verdict", [one for one in FindVerdict if one is not FindVerdict.NONE])
@pytest.mark.parametrize("number", [1, 2, 4])
def test_originals_found(verdict, number):
    def original(at, *, version=False):
        places = (Whereabouts(Path(f"/shelf/{at}.csv"), at, "", "", "", ""),)
        return FoundOriginal(f"text {at}", places, 0.4, 0.9, version)

    for text in ("text 0", "another"):
        for versions in (False, True):
            found = tuple(original(at, version=versions and at > 0) for at in range(number))
            note = note_of(Finding(verdict, found, 0.8), text, 9, own=False, so_far=False)
            assert english(translated(note.words)) == []


def test_the_shelf_in_words():
    for number in (0, 1, 1234):
        assert english(total_of(ShelfContents(Path("/shelf"), texts=number))) == []


LISTS = {
    "empty.tsv": "one column only\n",
    "broken.json": "{",
    "other.json": '{"a": 1}',
    "spinner.txt": "{a|b\n{c}|}\n",
    "same.tsv": "word\tword\n",
    "long.tsv": f"{'word ' * 30}\tother\n",
    "unseen.tsv": "a\u200bb\tother\n",
    "quotes.csv": '"a,b\n',
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_that_cannot_be_imported(tmp_path, name):
    path = tmp_path / name
    path.write_text(LISTS[name])
    with pytest.raises(ListError) as caught:
        read_list(path)
    # Python's own words on what is wrong with JSON and CSV.
    rest = english(said(caught.value), "unexpected end of data", r"Expecting .*\)")
    assert rest == []


def test_lines_that_are_left_out(tmp_path):
    path = tmp_path / "mixed.tsv"
    path.write_text("spun\toriginal\nmanner\tmanner\nmode\tmanner\n")
    bad = read_list(path).bad
    assert [english(translated(one.words), "manner") for one in bad] == [[]]
    assert str(bad[0]).startswith("line 2: both sides are the same: manner")


@pytest.mark.parametrize(("words", "put"), [("(", ""), ("a", r"\9"), ("(a+)+$", "")])
def test_an_expression_that_cannot_be_searched_for(words, put):
    search = TextSearch(words, expression=True)
    text = "a" * 40 + "b"
    with pytest.raises(FindError) as caught:
        [search.replacement(text, at, put) for at in search.spans(text)]
    # The rest is what Python says of the expression.
    assert OPEN in said(caught.value)


def test_joined_texts_are_translated_one_by_one():
    assert translated(joined(("as it is",))) == "as it is"


# ------------------------------------------------------------------- around the article's text

PHRASES = ("officers", "officials", "agents", "recently", "just lately", "concerns", "thoughts")
MORE_PHRASES = ("fears", "considerations", "acquainted", "familiar", "Ctrl", "Shift", "Alt", "Esc")


def left(widget, *names):
    """What a widget and all in it show or tell a screen reader in English."""
    return [
        (where, text)
        for where, text in texts(widget)
        if english(text, *names, *PHRASES, *MORE_PHRASES, "Return")
    ]


def test_the_find_bar(opened):
    opened.actions_by_id["replace"].trigger()
    bar = opened.pages.find_bar
    for words in ("officers", "nowhere", "("):
        bar._expression.setChecked(words == "(")
        bar._words.setText(words)
        bar._search()
        assert left(bar, "missing .*", "nowhere") == []
    bar._expression.setChecked(False)
    bar._words.setText("officers")
    bar._with.setText("agents")
    bar._search()
    bar.replace_all()
    assert left(bar) == []


def test_the_menu_of_the_article(opened, settings):
    view, session = opened.pages.article_view, opened.controller.session
    item = session.review.item(session.review.ids()[0])
    assert left(ArticleMenu(view, settings, session, item.start)) == []


def test_comparing_with_an_original(opened, answers, tmp_path):
    original = tmp_path / "port.txt"
    original.write_text(
        "Port inquiry\n\nCity officials recently raised concerns with the operator.\n"
        "The agents were familiar with the inquiry, and ministers declined.\n"
    )
    said_of = []
    opened.controller.work_changed.connect(lambda words, *_: said_of.append(words))
    answers.original_answer = original
    opened.actions_by_id["compare_original"].trigger()
    assert told(opened) == []
    opened.actions_by_id["show_compare"].trigger()
    page = opened.pages.compare_view
    for choice in range(3):
        page._bar._choice.setCurrentIndex(choice)
        assert left(page._bar) == []
    assert left(page) == []
    assert said_of
    assert [one for one in said_of if english(one)] == []
    answers.original_answer = tmp_path / "story.txt"
    opened.actions_by_id["compare_original"].trigger()
    assert told(opened) == []


def test_texts_that_are_no_originals(opened, answers, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Quite another thing about ships and cats, in other words than those.\n" * 3)
    answers.original_answer = other
    opened.actions_by_id["compare_original"].trigger()
    assert told(opened) == []
