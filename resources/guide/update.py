"""Brings the README in step with the guide, and the guide's pictures with the window.

    python resources/guide/update.py [FOLDER [LANGUAGE]]
    python resources/guide/update.py --translated LANGUAGE CHAPTER...

FOLDER has pictures of the window: packaging/screenshots FOLDER/.. 1280x800-light makes them, in
German 1280x800-light-de. They become those of the guide in that language, without one in English.
--translated notes that these chapters ("05-keys.md") say in a language what the English ones say
now: a test fails until that is noted of each chapter that was changed since.

The README's section "A sitting" is the first chapters of the guide, without their pictures; links
to other chapters become links within the README.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

FOLDER = Path(__file__).resolve().parent / "en"
README = FOLDER.parent.parent.parent / "README.md"
MADE_FROM = "made-from.json"
"""In the folder of each other language: the SHA-256 of the English chapters it was made from."""
SECTION = "## A sitting"
CHAPTERS = 6
"""Chapters that make up the section: what a sitting needs. The others are sections of their own."""
WIDTH = 960
"""Pixels of a picture. Set by hand: its words are read with ease, and it takes some 60 kB."""
EDGE = 8
"""Pixels of the bare screen round the window."""
_PICTURE = re.compile(r"^!\[.*\]\(.*\)\n\n", re.MULTILINE)
_LINK = re.compile(r"\]\((\d\d-[\w-]+\.md)\)")


def chapters() -> list[Path]:
    """The files of the guide, in order."""
    return sorted(FOLDER.glob("[0-9]*.md"))


def without_pictures(chapter: str) -> str:
    """The text of a chapter as the README has it, its title included."""
    return _LINK.sub(lambda link: f"](#{_anchor(link[1])})", _PICTURE.sub("", chapter))


def updated(readme: str) -> str:
    """The README with the guide's chapters in it."""
    before, section, after = readme.partition(f"{SECTION}\n")
    rest = after[after.index("\n## ") + 1 :]
    texts = [without_pictures(path.read_text("utf-8")) for path in chapters()[:CHAPTERS]]
    return before + section + "".join(f"\n##{text}" for text in texts) + "\n" + rest


def take_pictures(folder: Path, language: str = "en") -> None:
    """Make the pictures that the chapters name, from those of the same name in a folder."""
    for path in chapters():
        for name in re.findall(r"^!\[.*\]\((.+)\)$", path.read_text("utf-8"), re.MULTILINE):
            picture = QImage(str(folder / name))
            if picture.isNull():
                sys.exit(f"{folder / name} is no picture: take it with packaging/screenshots")
            window = picture.copy(picture.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))
            smaller = window.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            few = smaller.convertToFormat(QImage.Format.Format_Indexed8, _colors(smaller))
            few.save(str(FOLDER.parent / language / name), "PNG", 0)


def note_translated(language: str, names: list[str]) -> None:
    """Note that chapters were made from the English ones as these are now."""
    made_from = FOLDER.parent / language / MADE_FROM
    known = json.loads(made_from.read_text("utf-8")) if made_from.is_file() else {}
    for name in names:
        known[name] = hashlib.sha256((FOLDER / name).read_bytes()).hexdigest()
    made_from.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", "utf-8")


def _colors(picture: QImage) -> list[int]:
    """The most frequent colours of a picture: it is drawn with few."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return [color for color, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common(256)]


def _anchor(name: str) -> str:
    title = (FOLDER / name).read_text("utf-8").splitlines()[0].removeprefix("# ")
    return re.sub(r"[^\w-]", "", title.casefold().replace(" ", "-"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--translated"]:
        note_translated(sys.argv[2], sys.argv[3:])
    elif len(sys.argv) > 1:
        take_pictures(Path(sys.argv[1]), *sys.argv[2:])
    README.write_text(updated(README.read_text("utf-8")), "utf-8")
