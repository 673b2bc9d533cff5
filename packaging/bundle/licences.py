"""Puts the licences of all that is in a bundle into its folder "licences".

    python packaging/bundle/licences.py BUNDLE [USUAL]

Started by the Python that the bundle was made with: what is installed there is in the bundle. USUAL
is a folder with the texts of usual licences, named as Debian names them (which has it itself).
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

LOCKED: Final = Path(__file__).resolve().parents[1] / "locked.txt"
NAMES: Final = re.compile(r"(licen[cs]e|copying|notice|authors|thirdpartynotices)[^/]*$")
"""Of files with licences, in lower case."""
COMMON: Final = Path("/usr/share/common-licenses")
USUAL: Final = {"LGPL": ("LGPL-3", "GPL-3"), "Apache": ("Apache-2.0",)}
"""Usual texts for packages whose wheels have none (Qt's, PySide6's), by what they are under.
The GNU Lesser General Public License 3 is written as additions to the other one."""


def gather(bundle: Path, usual: Path = COMMON) -> None:
    """Write the folder; raises LookupError for a package whose licence has no text."""
    folder = bundle / "licences"
    shutil.rmtree(folder, ignore_errors=True)
    table = [f"Python {sys.version.split()[0]}: Python Software Foundation License"]
    _copy(_of_python(), folder / "Python")
    for one in _packages():
        table.append(f"{one.name} {one.version}: {_name_of(one)}")
        _copy(_texts_of(one, usual), folder / one.name)
    for library, file in _of_system(bundle):
        table.append(f"{library}: see {file.parent.name}")
        _copy({file.name: file}, folder / file.parent.name)
    (folder / "CONTENTS.txt").write_text("\n".join(table) + "\n", "utf-8")


def _packages() -> list[Distribution]:
    """Unspin and the packages that are pinned for bundles, as installed."""
    pinned = re.findall(r"^([\w.-]+)==", LOCKED.read_text("utf-8"), re.MULTILINE)
    return sorted(map(distribution, ["unspin", *pinned]), key=lambda one: one.name.lower())


def _name_of(one: Distribution) -> str:
    """The licence that a package says it is under."""
    said = one.metadata["License-Expression"] or one.metadata["License"]
    classes = one.metadata.get_all("Classifier") or []
    return said or ", ".join(each.split(" :: ")[-1] for each in classes if "License ::" in each)


def _texts_of(one: Distribution, usual: Path) -> dict[str, Path]:
    """The files with the licence of a package, by name; raises LookupError if there are none.

    Where a wheel has a folder for them (PEP 639), all that is there and nothing else.
    """
    found: dict[str, Path] = {}
    for file in one.files or ():
        _, inside, name = file.as_posix().partition(".dist-info/licenses/")
        if inside:
            found[name] = Path(str(file.locate()))
    if not found:
        named = (file for file in one.files or () if NAMES.search(str(file).lower()))
        found = {file.as_posix(): Path(str(file.locate())) for file in named}
    if not found:
        wanted = next((texts for word, texts in USUAL.items() if word in _name_of(one)), ())
        found = {text: usual / text for text in wanted}
    if not found or not all(text.is_file() for text in found.values()):
        raise LookupError(
            f"{one.name} {one.version} ({_name_of(one)}) brings no text of its licence, and "
            f"{usual} has none. Name a folder that has {' and '.join(found) or 'it'}."
        )
    return found


def _of_python() -> dict[str, Path]:
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
        Path(sys.base_prefix, "LICENSE.txt"),
    )
    return {place.name: place for place in [one for one in places if one.is_file()][:1]}


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


def _copy(files: dict[str, Path], folder: Path) -> None:
    """Copy files into a folder, by their names there."""
    for name, file in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        gather(*map(Path, sys.argv[1:]))
    except LookupError as error:
        sys.exit(str(error))
