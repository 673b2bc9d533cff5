"""Runs in the bundle before the program: other programs are not to load the bundle's libraries.

The start-up program of PyInstaller lets LD_LIBRARY_PATH lead to them. This process has read it by
now; a browser or a file manager that it starts must find its own.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
