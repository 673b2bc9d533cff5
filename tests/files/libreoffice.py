"""What the tests of the marker `office` do with LibreOffice: jobs for it, and converting."""

import functools
import json
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

ACCEPT, REJECT = "AcceptAllTrackedChanges", "RejectAllTrackedChanges"

_DRIVER = Path(__file__).with_name("libreoffice_driver.py")
_GET_IT = "apt-get install libreoffice-writer python3-uno"

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item
oor:path="/org.openoffice.Office.Common/Save/Document"><prop oor:name="GenerateThumbnail"
oor:op="fuse"><value>false</value></prop></item></oor:items>"""
"""LibreOffice 7.4 falls over lines that were justified before a change was rejected, as it draws
the picture that OpenDocument files are saved with."""


def job(path, do=None, *, save=None, lines=False):
    """Return a job: what to open, which command to give, and where to save it then.

    `lines`: whether to read it line by line, fields, notes and boxes included.
    """
    return {"open": str(path), "do": do, "save": str(save) if save else None, "lines": lines}


def run(folder, jobs):
    """Return LibreOffice's answer to each job (see the driver); one that it falls over says so.

    `folder` is an existing one for what LibreOffice writes for itself.
    """
    answers = []
    while len(answers) < len(jobs):
        found, errors = _answers(folder, jobs[len(answers) :])
        answers += found
        if len(answers) < len(jobs):
            answers.append({"fell over": errors})
    return answers


def converted(folder, suffix, *paths):
    """Have LibreOffice convert files to a kind; return the folder where they are."""
    out = folder / "converted"
    command = [*_program(folder), "--convert-to", suffix, "--outdir", str(out), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True, timeout=500)
    return out


def _answers(folder, jobs):
    """Return the answers up to the first job that LibreOffice falls over, and what was said."""
    listed = folder / "jobs.json"
    listed.write_text(json.dumps(jobs))
    pipe = uuid.uuid4().hex
    command = [*_program(folder), f"--accept=pipe,name={pipe};urp;"]
    with (
        (folder / "said").open("w+") as said,
        subprocess.Popen(command, stdout=said, stderr=said) as office,
    ):
        try:
            done = subprocess.run(
                [_python_with_uno(), str(_DRIVER), pipe, str(listed)],
                capture_output=True, text=True, timeout=500, check=False,
            )  # fmt: skip
        finally:
            office.terminate()
    errors = [*done.stderr.splitlines()[-1:], *(folder / "said").read_text().splitlines()]
    return [json.loads(line) for line in done.stdout.splitlines()], errors


def _program(folder):
    """Return LibreOffice's command, with settings of its own in a folder; skip without it.

    The build without windows (libreoffice-writer-nogui) falls over each document that has a
    comment and a view, and nothing can be accepted or rejected without a view.
    """
    found = shutil.which("soffice")
    if found is None:
        pytest.skip(f"NOT TESTED WITH LIBREOFFICE, which is missing: {_GET_IT}")
    windows = Path(found).resolve().with_name("libvclplug_genlo.so")
    if sys.platform == "linux" and not windows.exists():
        pytest.skip(f"NOT TESTED WITH LIBREOFFICE, whose build has no windows: {_GET_IT}")
    home = folder / uuid.uuid4().hex
    (home / "user").mkdir(parents=True)
    (home / "user" / "registrymodifications.xcu").write_text(_SETTINGS)
    where = f"-env:UserInstallation={home.as_uri()}"
    return [found, "--headless", "--norestore", "--nologo", "--nodefault", where]


@functools.cache
def _python_with_uno():
    """Return a Python that can talk to LibreOffice; skip without one."""
    beside = Path(shutil.which("soffice")).resolve().with_name("python")
    for python in (str(beside), "/usr/bin/python3", "python3"):
        if shutil.which(python):
            probe = subprocess.run([python, "-c", "import uno"], capture_output=True, check=False)
            if probe.returncode == 0:
                return python
    pytest.skip(f"NOT TESTED WITH LIBREOFFICE, its uno module is missing: {_GET_IT}")
