"""The dialog about who made the saved log and when."""

import shutil
import subprocess

import pytest
from PySide6.QtWidgets import QLabel, QScrollArea

from editor.ui.proof.proof_dialog import ProofDialog
from tests.proof.authority import OPENSSL, Authority
from tests.proof.conftest import KNOWN


@pytest.fixture
def saved(opened, qtbot):
    """The window with an article that was saved."""
    opened.controller.session.go_next()
    opened.controller.session.accept(1)
    opened.controller.save()
    qtbot.waitUntil(lambda: opened.controller.is_saved)
    return opened


@pytest.fixture
def dialog(saved, qtbot):
    return shown(saved, qtbot)


def shown(window, qtbot):
    window.actions_by_id["prove"].trigger()
    dialog = window.findChild(ProofDialog)
    qtbot.waitUntil(lambda: dialog.when.text() != "")
    return dialog


def words(part):
    return [label.text() for label in part.findChildren(QLabel)]


def test_what_is_not_saved_is_to_be_saved_first(opened, qtbot):
    said = []
    opened.controller.session.message.connect(said.append)
    opened.actions_by_id["prove"].trigger()
    assert opened.findChild(ProofDialog) is None
    assert said == ["Save the article first: only what is saved can be stamped and signed."]


def test_nothing_is_proven_of_a_log_alone(dialog):
    assert dialog.when.text() == "When: not proven. No time stamp is beside the log."
    assert dialog.who.text() == "Who: not proven. No signature is beside the log."


def room_left(dialog):
    """How much higher the dialog is than what it says; below 0, it is scrolled."""
    area = dialog.findChild(QScrollArea)
    return area.viewport().height() - area.widget().layout().totalHeightForWidth(
        area.viewport().width()
    )


def test_it_is_as_high_as_what_it_says_until_it_is_resized(dialog, qtbot):
    qtbot.waitUntil(lambda: 0 <= room_left(dialog) <= 4)
    before = dialog.height()
    dialog.request_button.click()
    qtbot.waitUntil(lambda: 0 <= room_left(dialog) <= 4)
    assert dialog.height() > before
    dialog.resize(dialog.width(), 300)
    dialog.request_button.click()
    assert dialog.height() == 300


def test_a_request_is_written_and_the_line_that_sends_it_shown(dialog, tmp_path, qapp):
    dialog.request_button.click()
    request = tmp_path / "story.restored.log.tsq"
    assert request.is_file()
    assert str(request) in dialog.sending.line.text()
    assert dialog.sending.line.text().endswith("ADDRESS")
    dialog.sending.copy_button.click()
    assert qapp.clipboard().text() == dialog.sending.line.text()


@pytest.mark.skipif(OPENSSL is None, reason="openssl answers the request")
def test_an_answer_is_checked_as_soon_as_it_is_there(dialog, answers, tmp_path, qtbot):
    authority = Authority(tmp_path / "authority")
    dialog.request_button.click()
    authority.answer(tmp_path / "story.restored.log.tsq", tmp_path / "story.restored.log.tsr")
    qtbot.waitUntil(lambda: dialog.when.text() == "When: not proven.")
    assert "not checked against an authority that you trust" in words(dialog.stamps)[0]
    answers.trusted_answer = authority.certificate
    dialog.authority_button.click()
    qtbot.waitUntil(lambda: dialog.when.text() == "When: proven.")
    assert "says Stamps (Time Office)" in words(dialog.stamps)[0]


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="it signs")
def test_a_signature_is_checked_too(dialog, answers, tmp_path, qtbot):
    key, log = tmp_path / "key", tmp_path / "story.restored.log.jsonl"
    make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)]
    sign = ["ssh-keygen", "-q", "-Y", "sign", "-n", "unspin-log", "-f", str(key), str(log)]
    subprocess.run(make, check=True)
    subprocess.run(sign, check=True)
    (tmp_path / f"{log.name}.sig").rename(tmp_path / "story.restored.log.sig")
    answers.trusted_answer = tmp_path / "signers"
    answers.trusted_answer.write_text(f"anna {(tmp_path / 'key.pub').read_text()}")
    dialog.signers_button.click()
    qtbot.waitUntil(lambda: dialog.who.text() == "Who: proven.")


def test_what_is_wrong_beside_the_log_is_told(dialog, tmp_path, qtbot):
    (tmp_path / "story.restored.log.tsr").write_bytes(b"garbage")
    (tmp_path / "story.restored.log.sig").write_bytes(
        (KNOWN / "story.restored.log.sig").read_bytes()
    )
    qtbot.waitUntil(lambda: bool(words(dialog.stamps)) and bool(words(dialog.signatures)))
    assert "is not a time stamp" in words(dialog.stamps)[0]
    assert "is not over this log" in words(dialog.signatures)[0]


def test_what_was_proven_is_taken_back_once_the_log_is_gone(dialog, tmp_path, qtbot):
    (tmp_path / "story.restored.log.tsr").write_bytes(b"no answer")
    qtbot.waitUntil(lambda: words(dialog.stamps) != [])
    (tmp_path / "story.restored.log.jsonl").unlink()
    qtbot.waitUntil(lambda: dialog.when.text() == "When: it could not be checked.")
    assert words(dialog.stamps) == []
    dialog.resize(dialog.width(), 300)
    assert "story.restored.log.jsonl" in dialog.status.text()
    assert dialog.status.visibleRegion().boundingRect() == dialog.status.rect()


def test_a_file_that_is_no_certificate_is_told(dialog, answers, story, tmp_path):
    (tmp_path / "story.restored.log.tsr").write_bytes(b"garbage")
    answers.trusted_answer = story
    dialog.authority_button.click()
    assert "holds no certificate" in dialog.status.text()
    assert dialog.status.isVisible()
