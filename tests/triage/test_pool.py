"""A pool answers every question once, whatever becomes of its workers."""

import os
import signal
import subprocess
import sys
import time

import pytest

from editor.program import worker_command
from editor.triage.pool import Crashed, Pool, PoolError

# Doubles numbers; a word says what becomes of the worker.
DOUBLING = """
import os, signal, sys, time
from pathlib import Path
from editor.triage.pool import PoolError
from editor.triage.worker import work

def start():
    if sys.argv[1:] == ["refuse"]:
        raise PoolError("The list is damaged.")
    return answer

def answer(question):
    print("a library says something")
    match question:
        case "pid":
            return os.getpid()
        case "sleep":
            time.sleep(60)
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case ["die once", marker] if not Path(marker).exists():
            Path(marker).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        case ["die once", _]:
            return "answered"
        case "refuse":
            raise PoolError("The list is damaged.")
        case "exit":
            sys.exit(3)
    return 2 * question

work(start)
"""
WORKER = [sys.executable, "-c", DOUBLING]


def never():
    pass


def answers(questions, jobs=2, command=WORKER, check=never):
    return list(Pool(command, jobs).answers(questions, check))


def is_running(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def has_ended(process):
    end = time.monotonic() + 20
    while is_running(process) and time.monotonic() < end:
        time.sleep(0.02)
    return not is_running(process)


def test_every_question_is_answered_once():
    found = answers(range(50), jobs=3)
    assert sorted(found) == [(number, 2 * number) for number in range(50)]


def test_no_question_no_worker():
    assert answers([], command=["/nothing/here"]) == []


def test_questions_are_taken_only_as_they_can_be_answered():
    taken = []

    def questions():
        for number in range(1000):
            taken.append(number)
            yield number

    found = Pool(WORKER, 2).answers(questions(), never)
    for _ in range(10):
        next(found)
    found.close()
    assert len(taken) < 20


def test_a_question_that_kills_its_workers_costs_no_other():
    found = dict(answers([1, 2, "die", 3, 4, "exit", 5]))
    killed, ended = found.pop("die"), found.pop("exit")
    assert found == {1: 2, 2: 4, 3: 6, 4: 8, 5: 10}
    assert isinstance(killed, Crashed)
    assert killed.why == "its process was ended by signal 9"
    assert ended.why == "its process ended with status 3"


def test_a_worker_that_was_killed_meanwhile_costs_nothing(tmp_path):
    marker = str(tmp_path / "marker")
    found = answers([1, ["die once", marker], 2], jobs=1)
    assert [one.answer for one in found] == [2, "answered", 4]


def test_why_there_can_be_no_worker_is_told():
    with pytest.raises(PoolError, match=r"The list is damaged\."):
        answers([1, 2], command=[*WORKER, "refuse"])
    with pytest.raises(PoolError, match=r"The list is damaged\."):
        answers([1, "refuse", 2])
    with pytest.raises(PoolError, match=r"there is no such file"):
        answers([1], command=["/nothing/here"])
    with pytest.raises(PoolError, match=r"ends as soon as it is started: .* status 1"):
        answers([1], command=[sys.executable, "-c", "raise SystemExit(1)"])


def test_workers_end_when_nobody_wants_more():
    found = Pool(WORKER, 2).answers(["pid", "pid", "sleep", "sleep", "sleep"], never)
    processes = {next(found).answer, next(found).answer}
    found.close()
    assert all(map(has_ended, processes))


def test_the_asker_may_end_it_at_any_time():
    asked = []

    def check():
        asked.append(1)
        if len(asked) > 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        answers(["sleep"], check=check)


def test_workers_end_with_the_program_that_is_killed():
    program = (
        "import sys; from editor.triage.pool import Pool\n"
        "found = Pool(sys.argv[1:], 2).answers(['pid', 'pid', *['pid'] * 10_000], lambda: None)\n"
        "for one in found: print(one.answer, flush=True)"
    )
    command = [sys.executable, "-c", program, *WORKER]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as asker:
        processes = {int(asker.stdout.readline()) for _ in range(20)}
        asker.send_signal(signal.SIGKILL)
    assert all(map(has_ended, processes))


def test_a_worker_finds_no_module_in_the_folder_that_it_is_in(tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit(7)")
    (tmp_path / "editor.py").write_text("raise SystemExit(7)")
    done = subprocess.run(
        worker_command({"work": "rate", "shelf": None}),
        cwd=tmp_path,
        input=b"",
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == b'{"answer": null}\n'
