"""What the encoder says, and what happens without it."""

from __future__ import annotations

import shutil
import sys

import pytest

from editor.engine.engine import Engine, ResourceError
from editor.engine.model.encoder import FILES, MARGIN, STRIDE, Encoder
from editor.paths import resources_folder
from tests.engine.test_engine import SPUN

MODEL = resources_folder() / "model"
SOUND = (
    "The council met on Tuesday to talk about the new bridge. Officials said the work would cost "
    "two million dollars and take about a year. Several people who live near the river were "
    "worried about the noise. "
)
MANGLED = (
    "The gathering met on Tuesday to babble about the new span. Officials said the toil would cost "
    "two million dollars and take about a twelvemonth. Several humans who live near the stream "
    "were fretted about the clamor. "
)


@pytest.fixture(scope="module")
def encoder():
    return Encoder.load(MODEL)


def words_of(text):
    spans, at = [], 0
    for word in text.split():
        start = text.index(word, at)
        at = start + len(word)
        spans.append((start, at))
    return spans


def test_words_that_a_machine_put_there_stand_out(encoder):
    sound, mangled = (
        dict(zip(text.split(), encoder.impression(text, words_of(text)).odds, strict=True))
        for text in (SOUND, MANGLED)
    )
    for right, wrong in (("council", "gathering"), ("year.", "twelvemonth."), ("talk", "babble")):
        assert mangled[wrong] > sound[right] + 1
    assert sum(mangled.values()) / len(mangled) > sum(sound.values()) / len(sound) + 1


def test_the_wording_that_suits_its_place_is_told_from_others(encoder):
    spans = words_of(MANGLED)
    at = MANGLED.split().index("twelvemonth.")
    queries = encoder.impression(MANGLED, spans).queries
    year, month, bridge = encoder.fits(queries, [(at, at + 1)] * 3, ["year", "moon", "bridge"])
    assert year > max(month, bridge)


def test_a_place_is_read_alike_whatever_else_is_asked(encoder):
    text = SOUND * 12 + MANGLED * 12
    spans = words_of(text)
    together = encoder.impression(text, spans).odds
    one_by_one = [encoder.impression(text, [span]).odds[0] for span in spans]
    assert list(together) == one_by_one


def test_only_the_neighbourhood_of_a_place_is_read(encoder):
    far = "x" * (2 * (STRIDE + MARGIN))
    text = f"{SOUND}{far} {MANGLED}"
    span = words_of(text)[3]
    assert (
        encoder.impression(text, [span]).odds
        == encoder.impression(f"{SOUND}{far} {SOUND}", [span]).odds
    )


@pytest.mark.parametrize("text", ["猫" * 3000, "x" * 100_000, "\n" * 1000 + "a", "\u0301" * 900])
def test_no_text_is_too_strange(encoder, text):
    spans = [(at, at + 1) for at in range(0, len(text), 97)]
    assert len(encoder.impression(text, spans).odds) == len(spans)


def test_a_missing_or_damaged_file_is_named(tmp_path):
    with pytest.raises(ResourceError, match=r"encoder\.onnx"):
        Encoder.load(tmp_path)
    for path in MODEL.glob("encoder.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    for name in ("encoder.onnx", "encoder.weights", "encoder.tables"):
        whole = (tmp_path / name).read_bytes()
        (tmp_path / name).write_bytes(whole[: len(whole) // 2])
        with pytest.raises(ResourceError, match=rf"{name}.* (damaged|bytes, not)"):
            Encoder.load(tmp_path)
        (tmp_path / name).unlink()
        with pytest.raises(ResourceError, match=rf"{name}.* (missing|cannot be read)"):
            Encoder.load(tmp_path)
        (tmp_path / name).write_bytes(whole)


def test_a_file_of_the_right_length_with_other_bytes_is_named(tmp_path):
    for path in MODEL.glob("encoder.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    Encoder.load(tmp_path)
    for name in FILES:
        whole = (tmp_path / name).read_bytes()
        middle = len(whole) // 2
        damaged = whole[:middle] + bytes([whole[middle] ^ 64]) + whole[middle + 1 :]
        (tmp_path / name).write_bytes(damaged)
        with pytest.raises(ResourceError, match=rf"{name}.* damaged"):
            Encoder.load(tmp_path)
        (tmp_path / name).write_bytes(whole)
    (tmp_path / "encoder.weights").write_bytes(bytes((tmp_path / "encoder.weights").stat().st_size))
    with pytest.raises(ResourceError, match=r"encoder\.weights is damaged"):
        Encoder.load(tmp_path)


DEEP = pytest.param(b"[" * 99_999, id="deep")


@pytest.mark.parametrize("sums", [None, b"", b"[]", b"{}", b'{"encoder.onnx": "', b"\xff", DEEP])
def test_check_sums_that_cannot_be_read_are_named(tmp_path, sums):
    for path in MODEL.glob("encoder.*"):
        (tmp_path / path.name).symlink_to(path)
    (tmp_path / "encoder.sums").unlink()
    if sums is not None:
        (tmp_path / "encoder.sums").write_bytes(sums)
    with pytest.raises(ResourceError, match=r"encoder\.sums is missing or damaged"):
        Encoder.load(tmp_path)


def test_without_its_file_the_engine_works_and_says_so(tmp_path):
    shutil.copytree(resources_folder(), tmp_path, dirs_exist_ok=True)
    (tmp_path / "model" / "encoder.onnx").unlink()
    engine = Engine.load(tmp_path)
    assert "found less often" in engine.lacking
    assert "encoder.onnx" in engine.lacking
    assert "officers" in {suspect.text for suspect in engine.analyse(SPUN).suspects}
    assert engine.extended([]).lacking == engine.lacking


def test_without_its_package_the_engine_works_and_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    engine = Engine.load()
    assert "onnxruntime is missing" in engine.lacking
    assert engine.analyse(SPUN).suspects


def test_nothing_is_lacking_as_shipped(engine):
    assert engine.lacking == ""
