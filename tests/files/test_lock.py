"""The lock of a journal: one holder at a time, free once released."""

import os
import signal

import pytest

from editor.files.journal.lock import Lock, LockedError


def test_one_at_a_time(tmp_path):
    held = Lock(tmp_path / "lock")
    with pytest.raises(LockedError):
        Lock(tmp_path / "lock")
    held.release()
    Lock(tmp_path / "lock").release()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_process_begun_meanwhile_does_not_keep_it(tmp_path):
    held = Lock(tmp_path / "lock")
    child = os.fork()
    if not child:
        signal.pause()
        os._exit(0)
    try:
        held.release()
        Lock(tmp_path / "lock").release()
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
