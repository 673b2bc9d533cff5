"""Puts the licences of all that is in a bundle into its folder "licences".

    python packaging/bundle/licences.py BUNDLE

Started by the Python that the bundle was made with: what is installed there is in the bundle.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Final

from packaging.markers import default_environment
from packaging.requirements import Requirement

NAMES: Final = re.compile(r"(licen[cs]e|copying|notice|authors|thirdpartynotices)[^/]*$")
"""Of files with licences, in lower case."""
GNU: Final = ("LGPL-3", "GPL-3")
"""What Qt and PySide6 are under; their wheels have no texts. The second is part of the first."""
COMMON: Final = Path("/usr/share/common-licenses")
"""Debian's texts of usual licences."""


def gather(bundle: Path) -> None:
    """Write the folder."""
    folder = bundle / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    table = [f"Python {sys.version.split()[0]}: Python Software Foundation License"]
    _copy(_of_python(), folder / "Python")
    for one in sorted(_needed("unspin"), key=lambda one: one.name.lower()):
        meta = one.metadata
        table.append(f"{one.name} {one.version}: {meta['License-Expression'] or meta['License']}")
        files = [
            Path(str(file.locate())) for file in one.files or () if NAMES.search(str(file).lower())
        ]
        if not files:
            files = [COMMON / name for name in GNU if (COMMON / name).is_file()]
        _copy(files, folder / one.name)
    for library, file in _of_system(bundle):
        table.append(f"{library}: see {file.parent.name}")
        _copy([file], folder / file.parent.name)
    (folder / "CONTENTS.txt").write_text("\n".join(table) + "\n", "utf-8")


def _needed(name: str) -> set[Distribution]:
    """A package and all that it needs here, as installed."""
    found: dict[str, Distribution] = {}
    open_ = [name]
    while open_:
        one = distribution(open_.pop())
        if one.name in found:
            continue
        found[one.name] = one
        wanted = [Requirement(text) for text in one.requires or ()]
        here = {**default_environment(), "extra": ""}
        open_ += [each.name for each in wanted if not each.marker or each.marker.evaluate(here)]
    return set(found.values())


def _of_python() -> list[Path]:
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
        Path(sys.base_prefix, "LICENSE.txt"),
    )
    return [place for place in places if place.is_file()][:1]


def _of_system(bundle: Path) -> Iterator[tuple[str, Path]]:
    """The libraries of Debian that a bundle took along, each with the file of its licence."""
    if sys.platform != "linux":
        return
    for library in sorted((bundle / "_internal").glob("lib*.so*")):
        if library.is_symlink():
            continue
        asked = subprocess.run(
            ["/usr/bin/dpkg-query", "--search", f"*/{library.name}"],
            capture_output=True,
            text=True,
            check=False,
        )
        for package in {line.split(":")[0] for line in asked.stdout.splitlines()}:
            file = Path("/usr/share/doc", package, "copyright")
            if file.is_file():
                yield library.name, file


def _copy(files: list[Path], folder: Path) -> None:
    """Copy files; those of the same name into folders that tell them apart."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        place = folder / file.name
        if place.exists():
            place = folder / f"{file.parent.name}-{file.name}"
        shutil.copyfile(file, place)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    gather(Path(sys.argv[1]))
