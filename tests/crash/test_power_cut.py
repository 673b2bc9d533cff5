"""The power fails at any moment: what was confirmed is on the disk, in whatever state that is."""

import pickle
import random
import shutil
from pathlib import Path

import pytest

from editor.files import orphaned_journals, recover
from tests.crash.power_cut import Disk, Recorder
from tests.crash.test_killed_at_every_call import (
    TEXT,
    check_recovered,
    check_saved,
    in_a_process,
    sitting,
)
from tests.in_memory import folder_in_memory

USUAL, SOAK = 500, 100_000


def sat_and_ended(folder, system, tell):
    """A sitting, left as if by a crash; then its work is taken up and given up."""
    sitting(folder, system, tell)
    (left,) = orphaned_journals(folder / "journals")
    recover(left, system).journal.remove()


@pytest.fixture(scope="module", params=[sitting, sat_and_ended])
def sat(request):
    """The folder of a sitting, and all calls that it made."""
    with folder_in_memory() as place:
        folder = Path(place)

        def work(_tell):
            system = Recorder()
            request.param(folder, system, system.tell)
            (folder / "calls").write_bytes(pickle.dumps(system.calls))

        (folder / "story.txt").write_text(TEXT)
        _, ended = in_a_process(work)
        assert ended
        yield folder, pickle.loads((folder / "calls").read_bytes())


def cut_power(sat, states, seed):
    """So many states of the disk, after each call as often; each has all that was told."""
    folder, calls = sat
    for number in range(states):
        chance = random.Random(f"{seed} {number}")
        moment = number % (len(calls) + 1)
        disk = Disk(calls[:moment], chance)
        for path in folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        (folder / "story.txt").write_text(TEXT)
        disk.write_out(folder)
        try:
            check_saved(folder, disk.told)
            # A decision and what is being typed may be in one write, and its sectors torn.
            check_recovered(folder, disk.told, torn="(One entry|[2-9] entries)")
        except Exception as error:
            error.add_note(f"seed {seed}, state {number}, after {moment} of {len(calls)} calls")
            raise


def test_power_fails_at_any_moment(sat):
    cut_power(sat, USUAL, 1)


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_power_fails_a_hundred_thousand_times(sat):
    cut_power(sat, SOAK, random.randrange(1_000_000))
