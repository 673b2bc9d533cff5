"""Puts the engine's inner modules, compiled, into a wheel: a build hook of hatchling.

    HATCH_BUILD_HOOK_ENABLE_CUSTOM=true python -m build --wheel .

The wheel is then one for this Python and this system. It has the sources too, which show where an
error came from. It finds the same suspects as a checkout and an ordinary wheel, which are not
compiled, in three quarters of the time (tests/bench/test_compiled.py).
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))
from compiling import build


class CompiledModules(BuildHookInterface[Any]):
    """Adds the compiled modules to a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and say what the wheel runs on. An editable one stays as it is."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        os.chdir(self.root)
        build_data["force_include"] |= {
            str(file): file.relative_to(folder / "lib").as_posix()
            for file in build(Path(self.root), folder)
        }
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Remove what was built."""
        if version != "editable":
            self._folder.cleanup()
