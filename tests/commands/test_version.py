"""The dates of resources: those that their recipes wrote, wherever in the file."""

import os

from editor.commands.version import LEARNT, built
from editor.paths import resources_folder


def test_every_resource_says_when_it_was_built():
    for _, path in LEARNT:
        assert built(resources_folder() / path).startswith("20"), path


def test_the_date_is_found_at_both_ends_and_is_not_the_files(tmp_path):
    path = tmp_path / "english.ngrams"
    path.write_bytes(b'unspin\n{"built": "2026-01-02"}\n' + b"x" * 100_000)
    os.utime(path, (0, 0))
    assert built(path) == "2026-01-02"
    path.write_bytes(b"x" * 100_000 + b'{"built": "2026-03-04"}')
    assert built(path) == "2026-03-04"


def test_a_file_without_a_date_or_without_a_file_says_so(tmp_path):
    path = tmp_path / "judge.json"
    assert built(path) == "missing"
    path.write_bytes(b"")
    assert built(path) == "without a date"
