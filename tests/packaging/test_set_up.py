"""The set-up's way with apt, with an apt-get that does what the test says."""

import os
import subprocess
from pathlib import Path

import pytest

SETUP = Path(__file__).resolve().parents[2] / "packaging" / "setup.sh"
LOCKED = {
    "lists": "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)",
    "dpkg": "E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another "
    "process using it?",
}


@pytest.fixture
def install(tmp_path):
    """Runs apt_install with an apt-get that says `first`, so many `times`, and then succeeds."""

    def run(first, times):
        folder = tmp_path / "bin"
        folder.mkdir()
        calls = tmp_path / "calls"
        (folder / "apt-get").write_text(
            "#!/bin/bash\n"
            f'echo "$1" >>{calls}\n'
            f'if [ "$(wc -l <{calls})" -le {times} ]; then echo "{first}" >&2; exit 100; fi\n'
        )
        (folder / "sudo").write_text('#!/bin/bash\nshift\nexec "$@"\n')
        for name in ("apt-get", "sudo"):
            (folder / name).chmod(0o755)
        done = subprocess.run(
            ["bash", "-c", f'. {SETUP}; apt_install "Something is missing." libthing1'],
            env={
                **os.environ,
                "PATH": f"{folder}:{os.environ['PATH']}",
                "UNSPIN_APT_PAUSE": "0.01",
            },
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done, calls.read_text().split()

    return run


@pytest.mark.parametrize("lock", LOCKED)
def test_it_waits_while_another_program_installs_packages(install, lock):
    done, calls = install(LOCKED[lock], 3)
    assert done.returncode == 0, done.stderr
    assert calls == ["update"] * 4 + ["install"]
    assert done.stderr.count("waiting for it to end") == 1
    assert "lock" not in done.stderr.replace("another", "")


def test_what_is_no_lock_is_told_at_once(install):
    done, calls = install("E: Unable to locate package libthing1", 9)
    assert calls == ["update", "install"]
    assert done.returncode == 1
    assert "Unable to locate package libthing1" in done.stderr
    assert "apt-get could not install: libthing1" in done.stderr
