"""Runs in the bundle before the program; Linux only.

Other programs are not to load the bundle's libraries. The start-up program of PyInstaller lets
LD_LIBRARY_PATH lead to them. This process has read it by now; a browser or a file manager that it
starts must find its own.

And an open window is to go on while Unspin is upgraded or removed. PyInstaller opens the program's
file anew for each module that it loads; by then another program may stand there, or none. This
process keeps its own open.
"""

import os

from pyimod02_importers import pyz_archive

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before

# Its name is PyInstaller's own affair; requirements.txt pins the version that has it.
_own = f"/proc/self/fd/{os.open(pyz_archive._filename, os.O_RDONLY)}"  # noqa: SLF001
if os.path.exists(_own):  # noqa: PTH110 pathlib would be loaded for nothing
    pyz_archive._filename = _own  # noqa: SLF001
