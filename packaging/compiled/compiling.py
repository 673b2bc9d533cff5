"""Compiles the engine's inner modules with mypyc. Needs a C compiler and Python's headers.

python packaging/compiled/compiling.py FOLDER    # in the root of a tree: makes FOLDER/lib
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from modules import compiled
from mypyc.build import mypycify
from setuptools import Distribution

GROUP: Final = "unspin"
"""All are compiled as one, unspin__mypyc, which stands beside the package: calls from one module to
another are direct."""


def build(root: Path, folder: Path) -> list[Path]:
    """Compile the modules of a source tree; return what was made, in folder/lib as it is to stand
    in a tree or a wheel. The working folder must be the root.
    """
    options = folder / "mypy.ini"
    # What is imported from elsewhere is taken as it comes: CI has checked the types.
    options.write_text("[mypy]\nfollow_imports = silent\nignore_missing_imports = true\n", "utf-8")
    extensions = mypycify(
        [f"--config-file={options}", *(str(path.relative_to(root)) for path in compiled(root))],
        opt_level="3",
        debug_level="0",
        group_name=GROUP,
        target_dir=str(folder / "c"),
    )
    building = Distribution({"name": GROUP, "ext_modules": extensions}).get_command_obj("build_ext")
    building.build_lib = str(folder / "lib")
    building.build_temp = str(folder / "objects")
    building.ensure_finalized()
    building.run()
    return sorted(path for path in (folder / "lib").rglob("*") if path.is_file())


if __name__ == "__main__":
    build(Path.cwd(), Path(sys.argv[1]).resolve())
