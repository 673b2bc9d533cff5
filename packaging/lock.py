"""Pins the packages that bundles and the Flatpak are made with, by version and hash.

    python packaging/lock.py

Asks PyPI what the dependencies in pyproject.toml lead to. Writes locked.txt, for pip
(--require-hashes), with the wheels for Linux, Windows and macOS, and flatpak/packages.json, for
flatpak-builder. Run it after a change of the dependencies, or for newer versions.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
PROJECT: Final = HERE.parent / "pyproject.toml"
LOCKED: Final = HERE / "locked.txt"
FLATPAK: Final = HERE / "flatpak" / "packages.json"
BUNDLES: Final = {
    "Linux": ("3.11", [f"manylinux_2_{minor}_x86_64" for minor in (36, 35, 34, 31, 28, 27, 17, 5)]),
    "Windows": ("3.11", ["win_amd64"]),
    "macOS": ("3.11", [f"macosx_{major}_0_{cpu}" for major in (14, 13, 12, 11)
                       for cpu in ("arm64", "universal2")]),
}  # fmt: skip
"""Python's version and the tags of the wheels, newest first; Linux is Debian 12."""
RUNTIMES: Final = {
    cpu: ("3.12", [f"manylinux_2_{minor}_{cpu}" for minor in (40, 39, 34, 31, 28, 27, 17)])
    for cpu in ("x86_64", "aarch64")
}
"""The same for the Flatpak's runtime (flatpak/local.unspin.editor.yaml)."""
IN_RUNTIME: Final = {"pyside6-essentials", "pyside6", "shiboken6"}
"""What the Flatpak has from its base application."""
Wheel = dict[str, Any]


def main() -> None:
    """Ask, and write both files."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    # Nobody can install an extra into a bundle.
    wanted = project["dependencies"] + project["optional-dependencies"]["stamps"]
    linux = wheels(wanted, *BUNDLES["Linux"])
    pinned = [f"{name}=={one['version']}" for name, one in linux.items()]
    found = [linux, *(wheels(pinned, *BUNDLES[system]) for system in ("Windows", "macOS"))]
    lines = ["# Written by packaging/lock.py. For Linux (x86_64), Windows and macOS (arm64)."]
    for name, one in sorted(linux.items()):
        hashes = sorted({each[name]["sha256"] for each in found})
        lines.append(f"{name}=={one['version']}")
        lines[-1] += "".join(f" \\\n    --hash=sha256:{each}" for each in hashes)
    LOCKED.write_text("\n".join(lines) + "\n", "utf-8")
    for_runtime = [line for line in pinned if line.split("==")[0] not in IN_RUNTIME]
    by_cpu = {cpu: wheels(for_runtime, *tags) for cpu, tags in RUNTIMES.items()}
    FLATPAK.write_text(json.dumps(flatpak_module(by_cpu), indent=1) + "\n", "utf-8")


def wheels(wanted: list[str], python: str, tags: list[str]) -> dict[str, Wheel]:
    """Version, address and hash of the wheel of each package that these lead to, by name."""
    platforms = [part for tag in tags for part in ("--platform", tag)]
    index_only = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
    kept = {key: os.environ[key] for key in ("PIP_CERT", "PIP_INDEX_URL") if key in os.environ}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        subprocess.run(
            [
                *(sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed"),
                *("--quiet", "--only-binary", ":all:", "--target", folder),
                *("--python-version", python, *platforms, "--report", str(report), *wanted),
            ],
            env={**index_only, **kept, "PIP_CONFIG_FILE": os.devnull},
            check=True,
        )
        installs = json.loads(report.read_text("utf-8"))["install"]
    return {
        one["metadata"]["name"].lower().replace("_", "-"): {
            "version": one["metadata"]["version"],
            "url": one["download_info"]["url"],
            "sha256": one["download_info"]["archive_info"]["hashes"]["sha256"],
        }
        for one in installs
    }


def flatpak_module(by_cpu: dict[str, dict[str, Wheel]]) -> dict[str, Any]:
    """The module of a Flatpak manifest that installs these wheels."""
    sources: dict[str, dict[str, Any]] = {}
    for cpu, found in by_cpu.items():
        for one in found.values():
            source = {"type": "file", "url": one["url"], "sha256": one["sha256"]}
            if not one["url"].endswith("-none-any.whl"):
                source["only-arches"] = [cpu]
            sources[one["url"]] = source
    names = sorted({name for found in by_cpu.values() for name in found})
    install = "pip3 install --no-deps --no-index --find-links=. --prefix=/app "
    return {
        "name": "python-packages",
        "buildsystem": "simple",
        "build-commands": [install + " ".join(names)],
        "sources": [sources[url] for url in sorted(sources)],
    }


if __name__ == "__main__":
    main()
