"""The checklist of accessibility names every criterion, and tests that exist."""

import re
from pathlib import Path

UI = Path(__file__).parent.parent
CRITERIA = {
    # WCAG 2.2, levels A and AA: how many there are under each guideline, and those left out.
    "1.1": [1],
    "1.2": [1, 2, 3, 4, 5],
    "1.3": [1, 2, 3, 4, 5],
    "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
    "2.1": [1, 2, 4],
    "2.2": [1, 2],
    "2.3": [1],
    "2.4": [1, 2, 3, 4, 5, 6, 7, 11],
    "2.5": [1, 2, 3, 4, 7, 8],
    "3.1": [1, 2],
    "3.2": [1, 2, 3, 4, 6],
    "3.3": [1, 2, 3, 4, 7, 8],
    "4.1": [2, 3],
}


def rows():
    text = (UI / "README.md").read_text("utf-8")
    return re.findall(r"^\| (\d+\.\d+(?:\.\d+)?) [^|]*\|([^|]*)\| ([^|]+) \|$", text, re.MULTILINE)


def test_every_criterion_is_there_once():
    wanted = [f"{guideline}.{n}" for guideline, all_ in CRITERIA.items() for n in all_]
    assert [number for number, _, _ in rows() if not number.startswith("11.")] == wanted
    assert len(wanted) == 55


def test_every_line_is_ticked_by_a_test_or_says_why_not():
    for number, _, by in rows():
        if by.startswith(("missing: ", "does not apply: ", "see below")):
            continue
        names = re.findall(r"`([^`]+)`", by)
        assert names, number
        for name in names:
            path, _, test = name.partition("::")
            text = (UI / path).read_text("utf-8")
            assert f"def {test}(" in text if test else "def test_" in text, name
