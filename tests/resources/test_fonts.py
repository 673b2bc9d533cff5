"""The recipe of the fonts, run on a variable font of one letter; and the fonts that ship."""

import subprocess
import sys

import pytest

from editor.paths import resources_folder

FONTS = resources_folder() / "fonts"


def variable_font(path):
    """A font whose only letter, A, is a square; bold has a larger one."""
    builder = pytest.importorskip("fontTools.fontBuilder").FontBuilder(1000)
    pen_of = pytest.importorskip("fontTools.pens.ttGlyphPen").TTGlyphPen
    variation = pytest.importorskip("fontTools.ttLib.tables.TupleVariation").TupleVariation
    pen = pen_of(None)
    corners = [(0, 0), (0, 500), (500, 500), (500, 0)]
    pen.moveTo(corners[0])
    for corner in corners[1:]:
        pen.lineTo(corner)
    pen.closePath()
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({ord("A"): "A"})
    builder.setupGlyf({".notdef": pen_of(None).glyph(), "A": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (600, 0)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Source", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.setupFvar([("wght", 400, 400, 700, "Weight")], [])
    moved = [(0, 0), (0, 100), (100, 100), (100, 0), (0, 0), (0, 0), (0, 0), (0, 0)]
    builder.setupGvar({"A": [variation({"wght": (0, 1, 1)}, moved)]})
    builder.save(path)
    return path


def test_the_recipe_makes_two_weights_of_each_face_with_a_name_of_its_own(tmp_path):
    opened = pytest.importorskip("fontTools.ttLib").TTFont
    source = variable_font(tmp_path / "source.ttf")
    command = [sys.executable, FONTS / "build.py", source, source, "-o", tmp_path]
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    for face in ("text", "sans"):
        sizes = {}
        for style, weight in (("regular", 400), ("bold", 700)):
            font = opened(tmp_path / f"unspin-{face}-{style}.ttf")
            assert font["name"].getDebugName(1) == f"Unspin {face.capitalize()}"
            assert font["OS/2"].usWeightClass == weight
            assert "fvar" not in font
            sizes[style] = font["glyf"]["A"].yMax
        assert sizes == {"regular": 500, "bold": 600}


def test_every_font_has_its_licence_beside_it():
    faces = {path.stem.rpartition("-")[0] for path in FONTS.glob("*.ttf")}
    assert faces == {"unspin-text", "unspin-sans"}
    for face in faces:
        licence = (FONTS / f"LICENSE-{face}.txt").read_text("utf-8")
        assert licence.startswith("Copyright ")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        assert f"LICENSE-{face}.txt" in (FONTS / "README.md").read_text("utf-8")
    assert sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 1_000_000
