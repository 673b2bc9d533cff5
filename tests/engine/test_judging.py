"""The judge's file, and what it makes of stretches of text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.errors import ResourceError
from editor.engine.judging import FEATURES, VERSION, Judge
from editor.paths import resources_folder

SHIPPED = resources_folder() / "model" / "judge.json"


def written(tmp_path, **changes):
    path = tmp_path / "judge.json"
    path.write_text(json.dumps(json.loads(SHIPPED.read_text("utf-8")) | changes), "utf-8")
    return path


def test_a_missing_judge_is_named(tmp_path):
    with pytest.raises(ResourceError, match=r"nothing\.json cannot be read.*Install"):
        Judge.load(tmp_path / "nothing.json")


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.99])
def test_a_cut_judge_is_refused(tmp_path, share):
    path = tmp_path / "judge.json"
    data = SHIPPED.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ResourceError, match="cut or damaged"):
        Judge.load(path)


@pytest.mark.parametrize(
    "changes", [{"version": VERSION + 1}, {"features": list(FEATURES[:-1])}, {"features": []}]
)
def test_a_judge_of_another_version_is_refused(tmp_path, changes):
    with pytest.raises(ResourceError, match="version"):
        Judge.load(written(tmp_path, **changes))


@pytest.mark.parametrize(
    "tree",
    [
        [],
        [[0, 1.0, 0, 0]],  # goes in a circle
        [[0, 1.0, 1, 7], [-1, 0.5, 0, 0]],  # goes out of the tree
        [
            [len(FEATURES), 1.0, 1, 2],
            [-1, 0.5, 0, 0],
            [-1, 0.5, 0, 0],
        ],  # asks for what is not there
        [["a", 1.0, 1, 2]],
    ],
)
def test_trees_that_lead_nowhere_are_refused(tmp_path, tree):
    with pytest.raises(ResourceError, match="cut or damaged"):
        Judge.load(written(tmp_path, trees=[tree]))


@given(st.lists(st.floats(-1e6, 1e6), min_size=len(FEATURES), max_size=len(FEATURES)))
def test_whatever_it_is_asked_it_answers_with_a_probability(features):
    assert 0 < Judge.load(SHIPPED).probability(features) < 1


def test_leaves_are_added_up():
    judge = Judge(0.0, [[(0, 1.5, 1, 2), (-1, -20.0, 0, 0), (-1, 20.0, 0, 0)]])
    assert judge.probability([1.5]) < 1e-6
    assert judge.probability([1.6]) > 1 - 1e-6
