"""The engine in other processes: the same results, whatever happens to a process."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from editor.engine.engine import Engine
from editor.engine.errors import Cancelled, ResourceError
from editor.engine.reading.evidence import Evidence
from editor.engine.text.pairs import Pair
from editor.paths import resources_folder
from editor.program import start_worker, worker_command
from editor.workers import remote_engine
from editor.workers.engine_workers import EngineWorkers
from editor.workers.remote_engine import RemoteEngine
from tests.workers.small_engine import COMMAND, SmallEngine, command

TEXT = "He SAID that THEY went. " * 40
SPANS = [(at, at + 24) for at in range(0, len(TEXT), 24)]
EVIDENCE = Evidence(spun=0.5)


def never():
    return False


class Made:
    """An engine with some processes, and how often one had to be replaced."""

    def __init__(self, most=1, command=COMMAND):
        self.restarts = 0
        self.workers = EngineWorkers(command, self._restarted, most)
        self.engine = RemoteEngine.load(self.workers)

    def _restarted(self):
        self.restarts += 1

    def suspects(self, text=TEXT, spans=SPANS):
        found = self.engine.suspects_of(text, spans, EVIDENCE, never, [()] * len(spans))
        return [one for suspects in found for one in suspects]


@pytest.fixture
def made():
    one = Made()
    yield one
    one.workers.close()


@pytest.fixture
def several(monkeypatch):
    monkeypatch.setattr(remote_engine, "EACH", 100)
    one = Made(most=3)
    yield one
    one.workers.close()


def kill(process):
    """Kill a process, unless it is gone already."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)


def expected(text=TEXT, spans=SPANS):
    engine = SmallEngine()
    return [one for span in spans for one in engine.suspects(text, span, EVIDENCE, never)]


def test_it_answers_as_the_engine_does(made):
    assert made.engine.lacking == "nothing"
    assert made.engine.survey(TEXT, never) == Evidence(spun=0.5)
    assert made.suspects() == expected()
    span = (3, 7)
    assert made.engine.facts(TEXT, span, EVIDENCE, [1, 2])[0::2] == ("SAID", 2)
    assert made.engine.suspects(TEXT, (0, 24), EVIDENCE, never, [span]) == expected()[1:2]


def test_several_processes_find_the_same_in_the_same_order(several):
    assert several.suspects() == expected()
    assert len(several.workers.processes) == 1  # the others are gone with their memory


def test_own_pairs_are_known_to_the_engine_that_was_extended(made):
    extended = made.engine.extended([Pair("went", "walked")])
    for _ in range(2):
        with_pairs = extended.suspects(TEXT, SPANS[0], EVIDENCE, never)
        assert [one.text for one in with_pairs] == ["SAID", "THEY"]  # "went." has a full stop
        extended = made.engine.extended([Pair("that", "which")])
        found = extended.suspects(TEXT, SPANS[0], EVIDENCE, never)
        assert [one.text for one in found] == ["SAID", "that", "THEY"]
        assert made.suspects() == expected()
        extended = made.engine.extended([Pair("went", "walked")])


def test_many_texts_are_asked_about_in_turn(made):
    texts = [f"{TEXT} TEXT{number}" for number in range(20)]
    for text in texts + texts[::-1]:
        assert made.suspects(text, [(len(TEXT), len(text))])[0].text.startswith("TEXT")


def test_a_cancelled_question_ends_at_once_here_and_soon_there(made, tmp_path):
    told = tmp_path / "told"
    started = time.monotonic()
    with pytest.raises(Cancelled):
        made.engine.survey(f"WAIT {told} ", lambda: time.monotonic() > started + 0.2)
    assert time.monotonic() < started + 2
    while not told.exists():
        assert time.monotonic() < started + 20
        time.sleep(0.01)


def test_a_small_question_does_not_wait_for_a_large_one(made, tmp_path):
    stop = threading.Event()
    large = threading.Thread(target=_survey, args=(made.engine, f"WAIT {tmp_path / 'x'} ", stop))
    large.start()
    assert made.engine.facts(TEXT, (3, 7), EVIDENCE)[0] == "SAID"
    assert large.is_alive()
    stop.set()
    large.join()


def _survey(engine, text, stop):
    with pytest.raises(Cancelled):
        engine.survey(text, stop.is_set)


def test_what_the_engine_raises_is_raised_here(made):
    with pytest.raises(ValueError, match="it was told to"):
        made.engine.survey("FAIL", never)
    assert made.suspects() == expected()


@pytest.mark.parametrize(("text", "name"), [("ODD", "OddError"), ("LOCK", "TypeError")])
def test_what_cannot_be_sent_is_told_by_its_name(made, text, name):
    with pytest.raises(RuntimeError, match=name):
        made.engine.survey(text, never)
    assert made.suspects() == expected()
    assert made.restarts == 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("most", [1, 3])
def test_a_process_that_dies_in_the_middle_costs_nothing(tmp_path, monkeypatch, most):
    monkeypatch.setattr(remote_engine, "EACH", 300)
    made = Made(most)
    text = TEXT + f"It DIE {tmp_path / 'died'} THERE " + TEXT
    spans = [*SPANS, (len(TEXT), len(text) - len(TEXT) - 1)]
    (tmp_path / "died").touch()
    wanted = expected(text, spans)
    (tmp_path / "died").unlink()
    assert made.suspects(text, spans) == wanted
    assert made.restarts >= 1
    made.workers.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_kills_at_random_moments(made):
    wanted = expected()
    for number in range(5):
        victim = made.workers.processes[0].id
        killer = threading.Timer(0.002 * number, kill, (victim,))
        killer.start()
        assert made.suspects() == wanted
        killer.join()


def test_what_ends_again_and_again_is_told():
    made = EngineWorkers([sys.executable, "-c", "pass"], lambda: None)
    with pytest.raises(ResourceError, match="ends again and again"):
        made.start()


def test_a_process_that_cannot_be_started_is_told_with_the_reason():
    with pytest.raises(ResourceError, match=r"cannot be started \(No such file or directory\)"):
        EngineWorkers(["/no such program"], lambda: None).start()


def test_what_keeps_the_engine_from_being_loaded_is_told():
    with pytest.raises(MemoryError, match="no room"):
        EngineWorkers(command("without_memory()"), lambda: None).start()


def test_what_keeps_the_engine_of_another_process_from_being_loaded_is_told(tmp_path):
    made = Made(command=command(f"loaded_once({str(tmp_path / 'loaded')!r})"))
    made.workers.processes[0].end()
    with pytest.raises(ResourceError, match=r"The lexicon is damaged\."):
        made.engine.survey(TEXT, never)
    made.workers.close()


@pytest.mark.parametrize("message", [b"nothing that was pickled", b"cno_such_module\nNothing\n."])
def test_a_worker_ends_at_what_it_cannot_read(message):
    with start_worker(COMMAND) as worker:
        worker.stdin.write(message)
        worker.stdin.flush()
        assert worker.wait(60) == 0


def test_after_closing_nothing_is_answered_and_no_process_left(made):
    process = made.workers.processes[0]
    made.workers.close()
    assert process.has_ended
    with pytest.raises(ResourceError):
        made.engine.survey(TEXT, never)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_processes_end_with_the_program_however_it_ends():
    program = (
        f"import sys, time; sys.path[:] = {sys.path!r}\n"
        "from tests.workers.test_remote_engine import Made\n"
        "made = Made()\n"
        "print(made.workers.processes[0].id, flush=True)\n"
        "time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    child = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    end = time.monotonic() + 20
    while os.path.exists(f"/proc/{child}/exe"):  # noqa: PTH110 a zombie has no exe
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.timeout(180)  # loads the engine twice
def test_the_real_engine_finds_the_same_there():
    workers = EngineWorkers(worker_command({"work": "engine"}), lambda: None)
    here, there = Engine.load(), RemoteEngine.load(workers)
    sample = next((resources_folder() / "samples").glob("*.txt")).read_text("utf-8")[:1500]
    evidence = here.survey(sample)
    assert there.survey(sample, never) == evidence
    span = (0, len(sample))
    found = here.suspects(sample, span, evidence)
    assert found
    assert there.suspects(sample, span, evidence, never) == found
    first = (found[0].start, found[0].end)
    assert there.facts(sample, first, evidence) == here.facts(sample, first, evidence)
    workers.close()
