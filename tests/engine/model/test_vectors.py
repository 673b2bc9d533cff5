"""Word vectors: what suits what, and files that are not what they should be."""

from array import array

import pytest

from editor.engine.errors import ResourceError
from editor.engine.model.packed import line_sections, pack
from editor.engine.model.vectors import KIND, VERSION, Vectors
from editor.paths import resources_folder

SHIPPED = resources_folder() / "model" / "english.vectors"


@pytest.fixture(scope="module")
def vectors():
    return Vectors.load(SHIPPED)


def small(path, scales=(1.0, 2.0, 0.0, 0.5)):
    """Two words of two numbers: "a" is (1, 0) beside others and (0, 2) in the middle."""
    steps = array("b", [127, 0, 0, 127, 0, 0, 127, 127])
    sections = line_sections({"words": ["a\t", "the\t"]})
    sections |= {"scales": array("f", scales).tobytes(), "steps": steps.tobytes()}
    pack(path, KIND, VERSION, sections, "2026-11-30")
    return path


@pytest.mark.parametrize(
    ("around", "fits", "does_not"),
    [
        ("earthquake island magnitude", "struck", "beat"),
        ("lethal russia ukraine weapons", "aid", "help"),
        ("court trial jury", "judge", "guitar"),
        ("song album band", "guitar", "judge"),
    ],
)
def test_words_of_a_matter_suit_each_other(vectors, around, fits, does_not):
    surroundings = vectors.surroundings(around.split())
    assert vectors.suits([fits], surroundings) > vectors.suits([does_not], surroundings)


def test_numbers_of_a_small_file(tmp_path):
    vectors = Vectors.load(small(tmp_path / "v"))
    assert vectors.surroundings(["a", "unheard-of"]) == array("d", [1.0, 0.0])
    assert vectors.suits(["a"], (0.5, 3.0)) == pytest.approx(6.0)
    assert vectors.suits(["a", "the", "unheard-of"], (2.0, 2.0)) == pytest.approx((4 + 2) / 2)


def test_words_of_grammar_and_unknown_ones_say_nothing(tmp_path):
    vectors = Vectors.load(small(tmp_path / "v"))
    assert vectors.surroundings(["the", "unheard-of"]) is None
    assert vectors.surroundings([]) is None
    assert vectors.suits(["a"], None) == 0
    assert vectors.suits(["unheard-of"], (1.0, 1.0)) == 0


@pytest.mark.parametrize("share", [0, 0.01, 0.5, 0.999])
def test_a_cut_file_is_refused(tmp_path, share):
    path = tmp_path / "v"
    data = SHIPPED.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ResourceError, match=r"v .vectors. (has .* bytes, not|cannot be read)"):
        Vectors.load(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ResourceError, match=r"nothing .vectors. cannot be read.*Install"):
        Vectors.load(tmp_path / "nothing")
