"""The judge's file, and what it makes of stretches of text and their wordings."""

import json
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.engine.errors import ResourceError
from editor.engine.judging.features import STRETCH, WORDING
from editor.engine.judging.judge import JUDGED, VERSION, Judge
from editor.engine.model.trees import Trees
from editor.paths import resources_folder

SHIPPED = resources_folder() / "model" / "judge.json"
DATA = json.loads(SHIPPED.read_text("utf-8"))
MISSING = r"^The file \S+nothing\.json .judge. cannot be read: No such file or directory\. Install"


def written(tmp_path, **changes):
    path = tmp_path / "judge.json"
    path.write_text(json.dumps(DATA | changes), "utf-8")
    return path


def test_a_missing_judge_is_named(tmp_path):
    with pytest.raises(ResourceError, match=MISSING):
        Judge.load(tmp_path / "nothing.json")


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.99])
def test_a_cut_judge_is_refused(tmp_path, share):
    path = tmp_path / "judge.json"
    data = SHIPPED.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ResourceError, match="cut or damaged"):
        Judge.load(path)


@pytest.mark.parametrize(
    "changes",
    [
        {"version": VERSION + 1},
        {"stretch": list(STRETCH[:-1])},
        {"wording": list(WORDING[1:])},
        {"stretch": []},
    ],
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
        [[999, 1.0, 1, 2], [-1, 0.5, 0, 0], [-1, 0.5, 0, 0]],  # asks for what is not there
        [["a", 1.0, 1, 2]],
    ],
)
@pytest.mark.parametrize("part", ["spun", "right"])
@pytest.mark.parametrize("manner", JUDGED)
def test_trees_that_lead_nowhere_are_refused(tmp_path, manner, part, tree):
    bad = DATA[manner] | {part: {"base": 0.0, "trees": [tree]}}
    with pytest.raises(ResourceError, match="cut or damaged"):
        Judge.load(written(tmp_path, **{manner: bad}))


@pytest.mark.parametrize(("part", "names"), [("spun", STRETCH), ("right", WORDING)])
@pytest.mark.parametrize("manner", JUDGED)
def test_whatever_they_are_asked_trees_answer_with_a_probability(manner, part, names):
    trees = Trees.parsed(DATA[manner][part], len(names))

    row = st.lists(st.floats(-1e6, 1e6), min_size=len(names), max_size=len(names))

    @given(st.lists(row, max_size=5))
    def ask(rows):
        found = trees.probabilities(rows)
        assert all(0 < one < 1 for one in found)
        assert found == [trees.probabilities([one])[0] for one in rows]

    ask()


def test_leaves_are_added_up():
    trees = Trees(0.0, [[(0, 1.5, 1, 2), (-1, -20.0, 0, 0), (-1, 20.0, 0, 0)]])
    at_most, above = trees.probabilities([[1.5], [1.6]])
    assert at_most < 1e-6
    assert above > 1 - 1e-6


def test_trees_of_any_depth_are_walked_to_their_leaves():
    leaf = (-1, 0.0, 0, 0)
    deep = [(0, 2.0, 1, 4), (0, 1.0, 2, 3), (-1, 1.0, 0, 0), (-1, 2.0, 0, 0), (-1, 4.0, 0, 0)]
    trees = Trees(0.5, [deep, [leaf]])
    found = [log(one / (1 - one)) for one in trees.probabilities([[1.0], [2.0], [3.0]])]
    assert found == pytest.approx([1.5, 2.5, 4.5])


def test_confidences_of_suggestions_are_shares_of_the_suspects(engine):
    text = (
        "Two officers instructed the press that the corporations had kept away from the struggle, "
        "in accordance with the federal government. The officers stated that folks had been "
        "advised to keep away from the realm till the subsequent week, and that they "
        "would proceed to work intently with native authorities."
    )
    suspects = [one for one in engine.analyse(text).suspects if one.kind == "spun"]
    assert len(suspects) > 5
    for suspect in suspects:
        shares = [one.confidence for one in suspect.suggestions]
        assert shares == sorted(shares, reverse=True)
        assert sum(shares) <= suspect.confidence + 1e-6
