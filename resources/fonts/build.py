"""Makes the fonts of the window from the fonts that they are cut from.

    python resources/fonts/build.py SOURCE_SERIF.ttf INTER.ttf [-o FOLDER]

Both are variable fonts; the README beside says where they come from. Of each, a regular and a bold
weight are made, with the characters of European languages, and named after Unspin, since "Source"
is a reserved font name: whoever changes that font may not keep its name (OFL 1.1, condition 3).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any, NamedTuple

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

CHARACTERS = (
    (0x0020, 0x024F),  # Latin
    (0x02B0, 0x036F),  # modifiers, combining marks
    (0x0370, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),  # Vietnamese and other Latin
    (0x2000, 0x22FF),  # punctuation, currency, numbers, arrows, mathematics
    (0x25A0, 0x25FF),  # shapes
    (0xFB00, 0xFB06),  # ligatures
    (0xFFFD, 0xFFFD),
)
FEATURES = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "pnum", "tnum"]
WEIGHTS = {"Regular": 400, "Bold": 700}


class Face(NamedTuple):
    """A family to be made, and where its variable font is held still."""

    family: str
    file: str
    axes: dict[str, float]


# Optical size 14: the text is 12 to 18 points large.
TEXT = Face("Unspin Text", "unspin-text", {"opsz": 14})
INTERFACE = Face("Unspin Sans", "unspin-sans", {})


def make(face: Face, source: Path, style: str, folder: Path) -> Path:
    """Make one style of a family; return its file."""
    font = TTFont(source, recalcTimestamp=False)
    still = {"wght": WEIGHTS[style], **face.axes}
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
    font = instantiateVariableFont(font, {tag: still.get(tag, axes[tag]) for tag in axes})
    options = subset.Options(
        layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], hinting=True
    )
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for low, high in CHARACTERS for code in range(low, high + 1)])
    cutter.subset(font)
    _name(font, face, style)
    target = folder / f"{face.file}-{style.lower()}.ttf"
    font.save(target, reorderTables=True)
    return target


def _name(font: Any, face: Face, style: str) -> None:
    names = font["name"]
    postscript = f"{face.family.replace(' ', '')}-{style}"
    for number, words in (
        (1, face.family),
        (2, style),
        (3, f"{postscript}; made for Unspin"),
        (4, f"{face.family} {style}"),
        (6, postscript),
    ):
        names.setName(words, number, 3, 1, 0x409)
    names.names = [one for one in names.names if one.platformID == 3]
    bold = style == "Bold"
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)


def main() -> int:
    """Run the recipe."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("serif", type=Path)
    parser.add_argument("sans", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent)
    chosen = parser.parse_args()
    for face, source in ((TEXT, chosen.serif), (INTERFACE, chosen.sans)):
        for style in WEIGHTS:
            made = make(face, source, style, chosen.output)
            print(f"{made.name}  {made.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
