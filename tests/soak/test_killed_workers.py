"""A thousand kills of the engine's processes, at random moments: no result is ever another one."""

import os
import random
import threading

import pytest

from editor.workers import remote_engine
from tests.workers.test_remote_engine import Made, expected, kill

pytestmark = [pytest.mark.soak, pytest.mark.timeout(7200)]

KILLS = int(os.environ.get("UNSPIN_KILLS", "1000"))


def test_a_thousand_kills(monkeypatch):
    monkeypatch.setattr(remote_engine, "EACH", 300)
    made, moments, wanted = Made(most=2), random.Random(18), expected()
    for _ in range(KILLS):
        victim = moments.choice(made.workers.processes)
        killer = threading.Timer(moments.random() / 50, kill, (victim.id,))
        killer.start()
        assert made.suspects() == wanted
        killer.join()
    print(f"\n{KILLS} kills, {made.restarts} noticed in the middle of a question")
    made.workers.close()
