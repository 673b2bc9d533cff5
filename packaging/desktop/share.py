"""Writes what a Linux desktop wants of a program, laid out as /usr/share.

    python packaging/desktop/share.py FOLDER [PICTURES]

Menu entry, description for software centres, icons, manual pages, completions of shells. The .deb
and the Flatpak are made with it.
"""

from __future__ import annotations

import shutil
import sys
from html import escape
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE), str(HERE.parent)]

from changes import Release, release, releases  # noqa: E402 the paths come first
from icons import SIZES, SVG, write_icons  # noqa: E402
from manual import write_manual  # noqa: E402
from media_types import media_types  # noqa: E402

import editor  # noqa: E402

ID: Final = "local.unspin.editor"
SCREENSHOTS: Final = {
    "1280x800-light/mid": "Suspects are marked in the article, suggestions stand beside it",
    "1280x800-dark/why": "Why a phrase is suspect",
    "1280x800-light/compare": "The article as opened beside the article as it is",
    "1280x800-light/overview": "The review in figures",
}
"""Pictures that packaging/screenshots takes, and what software centres say below them."""


def write_share(share: Path, pictures: str = "") -> None:
    """Write all of it below a folder; `pictures` as in metainfo()."""
    for folder in ("applications", "metainfo"):
        (share / folder).mkdir(parents=True, exist_ok=True)
    (share / "applications" / f"{ID}.desktop").write_text(menu_entry(), "utf-8")
    (share / "metainfo" / f"{ID}.metainfo.xml").write_text(metainfo(pictures), "utf-8")
    _build_icons(share / "icons" / "hicolor")
    write_manual(share / "man" / "man1", release(editor.__version__).date)

    from completion import write_completions  # noqa: PLC0415 shtab is for releases only

    write_completions(share)


def menu_entry() -> str:
    """The desktop file, with the types of all files that Unspin reads."""
    text = (HERE / f"{ID}.desktop").read_text("utf-8")
    types = "".join(f"{one};" for one in media_types())
    return text.replace("\nActions=", f"\nMimeType={types}\nActions=", 1)


def metainfo(pictures: str = "") -> str:
    """The AppStream file, with the notes of all releases.

    `pictures` is the web address of the folder that packaging/screenshots wrote: AppStream takes
    no other addresses, and without one there are no screenshots.
    """
    text = (HERE / f"{ID}.metainfo.xml").read_text("utf-8")
    if pictures:
        shown = "".join(_screenshot(pictures, *one) for one in SCREENSHOTS.items())
        text = text.replace("  <content", f"  <screenshots>\n{shown}  </screenshots>\n  <content")
    entries = "".join(_entry(one) for one in releases() if one.date)
    return text.replace("</component>", f"  <releases>\n{entries}  </releases>\n</component>")


def _screenshot(pictures: str, name: str, caption: str) -> str:
    kind = ' type="default"' if name == next(iter(SCREENSHOTS)) else ""
    return (
        f"    <screenshot{kind}>\n      <caption>{escape(caption)}</caption>\n"
        f"      <image>{pictures}/{name}.png</image>\n    </screenshot>\n"
    )


def _entry(one: Release) -> str:
    points = "".join(f"          <li>{escape(point, quote=False)}</li>\n" for point in one.points)
    return (
        f'    <release version="{one.version}" date="{one.date}">\n      <description>\n'
        f"        <ul>\n{points}        </ul>\n      </description>\n    </release>\n"
    )


def _build_icons(theme: Path) -> None:
    drawn = theme / "drawn"
    write_icons(drawn)
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps" / f"{ID}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(drawn / f"unspin-{size}.png", place)
    shutil.rmtree(drawn)
    scalable = theme / "scalable" / "apps" / f"{ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SVG, scalable)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    write_share(Path(sys.argv[1]), *sys.argv[2:])
