"""Hostile PDFs are refused or read within limits, and never end the program that opens them."""

import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from editor.article import Article
from editor.files import ReadError, read_article
from editor.files.pdf import limits
from tests.files.hostile_pdfs import TEXT, bombs, cut, flipped, long
from tests.files.pdf_pages import column, pdf

BOMBS = bombs()


def outcome(path: Path, data: bytes) -> Article | str:
    """The article, or why there is none."""
    path.write_bytes(data)
    try:
        return read_article(path).article
    except ReadError as error:
        told = error.message
    assert told.startswith(str(path))
    assert told.endswith(".")
    return told


@pytest.mark.parametrize("name", BOMBS)
def test_what_is_made_to_do_harm_does_none(tmp_path, name):
    assert outcome(tmp_path / "bomb.pdf", BOMBS[name])


def test_more_pages_than_can_be_opened_are_told(tmp_path):
    told = outcome(tmp_path / "long.pdf", BOMBS["10,000 pages"])
    assert "10,000 pages; at most 5,000" in told


def test_cut_and_damaged_files_are_read_or_refused(tmp_path):
    data = pdf([column(60, 80, TEXT)], packed=True)
    for number, made in enumerate((*cut(data, 3), *flipped(data, 4))):
        assert outcome(tmp_path / f"{number}.pdf", made)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limits")
def test_a_process_that_uses_too_much_time_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr("editor.files.pdf.process.MOST_TIME", 0.01)
    told = outcome(tmp_path / "slow.pdf", pdf([column(60, 80, TEXT)]))
    assert "takes too long" in told


def children() -> set[int]:
    """The processes that this thread has started."""
    told = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text("ascii")
    return {int(one) for one in told.split()}


class _Enough(Exception):
    pass


def test_who_waits_no_longer_ends_the_reading_at_once(tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(long())
    asked = []

    def check() -> None:
        asked.append(time.monotonic())
        if len(asked) > 2:
            raise _Enough

    began = time.monotonic()
    with pytest.raises(_Enough):
        read_article(path, check=check)
    assert time.monotonic() - began < 2, "the worker is waited for no longer"


@pytest.mark.skipif(sys.platform != "linux", reason="finds the worker in /proc")
def test_a_pdf_whose_reading_somebody_ends_is_not_called_damaged(tmp_path):
    path = tmp_path / "long.pdf"
    path.write_bytes(long())
    before = children()

    def end_worker() -> None:
        for worker in children() - before:
            os.kill(worker, signal.SIGKILL)

    with pytest.raises(ReadError, match="the process that was reading it was ended"):
        read_article(path, check=end_worker)


def test_a_pdf_is_not_called_damaged_where_the_program_is(tmp_path, monkeypatch):
    (tmp_path / "pypdfium2.py").write_text("raise ImportError('there is no pdfium')")
    monkeypatch.syspath_prepend(tmp_path)
    told = outcome(tmp_path / "sound.pdf", pdf([column(60, 80, TEXT)]))
    assert "a part of Unspin is missing (there is no pdfium). Install the program again." in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limits")
def test_a_worker_that_used_its_processor_time_ends_in_a_way_that_tells_so():
    code = (
        "from editor.files.pdf import limits, serving; limits.MOST_PROCESSOR = 1\n"
        "serving.limit()\nwhile True: pass"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False)
    assert ended.returncode == -signal.SIGXCPU


def test_the_limits_are_those_of_the_readme():
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text("utf-8")
    assert f"{limits.MOST_PAGES:,} pages" in readme
    assert f"{limits.MOST_MEMORY / 1e9:.1f} GB of memory" in readme
    assert f"{limits.MOST_PROCESSOR} seconds" in readme


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_hundreds_of_damaged_files_are_read_or_refused(tmp_path):
    lines = [f"{text} {number}" for number in range(20) for text in TEXT]
    packed, plain = (pdf([column(60, 80, lines)] * 3, packed=packed) for packed in (True, False))
    made = [*cut(plain, 60), *flipped(plain, 200), *flipped(packed, 140, seed=2)]
    found = [outcome(tmp_path / "damaged.pdf", data) for data in made]
    read = sum(isinstance(one, Article) for one in found)
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\n{len(found)} damaged PDFs: {read} read, {len(found) - read} refused; {most:.0f} MB")
    assert most < 1_500
