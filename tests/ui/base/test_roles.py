"""Every pair of colours that meet in the window, in every theme.

WCAG 2.2: text has a contrast of 4.5 with what it stands on (1.4.3); borders of controls, marks and
what shows the focus have 3 with what is beside them (1.4.11). Disabled text is exempt there, but
has 3 here.
"""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from editor.engine.suspect import Kind
from editor.review.kinds import line_role, tint_role
from editor.ui.base import style_sheet as sheet_module
from editor.ui.base.roles import LIGHT, THEMES
from editor.ui.base.style_sheet import style_sheet

GROUNDS = ("page", "chrome", "raised", "hover", "selection")
"""What words, controls and signs stand on."""
TINTS = ("sure", "likely", "possible", "name", "decided", "danger_tint")
"""What is behind marked text and messages."""
TEXT, SHAPE = 4.5, 3

PAIRS = {
    **{("text", ground): TEXT for ground in (*GROUNDS, *TINTS, "text_selection")},
    **{(ink, at): TEXT for ink in ("muted", "accent", "restored", "danger") for at in GROUNDS},
    **{("on_accent", ground): TEXT for ground in ("accent", "accent_hover")},
    ("accent", "likely"): TEXT,
    ("accent", "danger_tint"): TEXT,
    ("danger", "danger_tint"): TEXT,
    ("restored", "decided"): TEXT,
    **{(ink, ground): SHAPE for ink in ("faint", "border") for ground in GROUNDS},
    **{(f"{mark}_line", at): SHAPE for mark in TINTS[:4] for at in (*GROUNDS, mark)},
    # what a bar shows as done, on the rest of the bar
    ("restored", "trough"): SHAPE,
    ("accent", "trough"): SHAPE,
    ("sure_line", "trough"): SHAPE,
}
"""Ink and ground -> the least contrast."""
HAIRLINE = {("line", ground) for ground in ("page", "chrome", "raised")}
"""Between areas that differ by what is in them; drawn strongly in high contrast only."""

EACH = pytest.mark.parametrize("theme", THEMES)


def contrast(one, other):
    """The contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted(map(luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(color):
    return sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear(color), strict=True))


def linear(color):
    parts = QColor(color).getRgbF()[:3]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


@EACH
def test_every_pair_has_the_contrast_that_it_needs(theme):
    colors = THEMES[theme]
    short = {
        (ink, ground): round(contrast(colors[ink], colors[ground]), 2)
        for (ink, ground), least in PAIRS.items()
        if contrast(colors[ink], colors[ground]) < least
    }
    assert short == {}


@pytest.mark.parametrize("theme", [name for name in THEMES if name.startswith("contrast")])
def test_high_contrast_is_high_and_draws_hairlines_strongly(theme):
    colors = THEMES[theme]
    assert contrast(colors["text"], colors["page"]) == pytest.approx(21, abs=0.1)
    for ink in ("text", "muted", "accent", "restored", "danger", "sure_line", "name_line"):
        assert contrast(colors[ink], colors["page"]) >= 7, ink
    for ink, ground in HAIRLINE:
        assert contrast(colors[ink], colors[ground]) >= SHAPE


def test_every_theme_has_every_role():
    assert {name for name, colors in THEMES.items() if colors.keys() != LIGHT.keys()} == set()


def test_every_kind_and_sureness_of_suspect_has_a_tint_and_a_line():
    for kind, confidence in itertools.product(Kind, (0.95, 0.7, 0.4)):
        assert (line_role(kind, confidence), tint_role(kind, confidence)) in PAIRS


@EACH
def test_the_style_sheet_takes_every_colour_from_a_role(theme):
    sheet = style_sheet(THEMES[theme], Path("/icons"))
    assert "$" not in sheet
    assert THEMES[theme]["accent"] in sheet


def test_every_pair_in_the_style_sheet_is_computed():
    """Words on their own ground, and borders on whatever their control may stand on."""
    for name, declarations in re.findall(
        r"([^{}]+)\{([^{}]*)\}", sheet_module._SHEET.template.replace("{ image", "{image")
    ):
        ground = re.search(r"background: \$(\w+)", declarations)
        ink = re.search(r"(?<![-\w])color: \$(\w+)", declarations)
        border = re.search(r"border(?:-left)?: \d+px \w+ \$(\w+)", declarations)
        if ground and ink:
            assert (ink[1], ground[1]) in PAIRS, name.strip()
        if border and "QFrame" not in name and "Header" not in name:
            assert border[1] in {"border", "accent", "accent_hover", "on_accent", "faint"}, name


# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", IEEE TVCG 15 (2009): the matrices for full deficiency, on linear RGB.
DEFICIENCIES = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(color, matrix):
    """A colour in CIE L*a*b* (D65), as it is seen with a deficiency."""
    rgb = linear(color)
    red, green, blue = (
        min(1, max(0, sum(w * p for w, p in zip(row, rgb, strict=True)))) for row in matrix
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def difference(one, other, matrix):
    pairs = zip(seen(one, matrix), seen(other, matrix), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("theme", ["safe_light", "safe_dark"])
@pytest.mark.parametrize(
    ("roles", "least"),
    [
        # 2.3 is the least that is noticed side by side; marks are told apart at a glance.
        (("sure_line", "name_line", "restored", "accent", "danger"), 12),
        (("page", "sure", "name", "decided"), 7),
    ],
)
def test_safe_colours_are_told_apart_with_any_deficiency(theme, deficiency, roles, least):
    colors, matrix = THEMES[theme], DEFICIENCIES[deficiency]
    for one, other in itertools.combinations(roles, 2):
        assert difference(colors[one], colors[other], matrix) >= least, (one, other)


def test_contrast_of_black_and_white_is_21():
    assert contrast("black", "white") == pytest.approx(21)
