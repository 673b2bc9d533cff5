"""Writes the lines of the installer that name the files Unspin reads: formats.py FILE."""

import sys
from pathlib import Path

from editor.files.formats import SUFFIXES

LINE = (
    'Root: HKA; Subkey: "Software\\Classes\\Applications\\unspin-window.exe\\SupportedTypes"; '
    'ValueType: string; ValueName: "{suffix}"; ValueData: ""\n'
)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lines = "".join(LINE.format(suffix=suffix) for suffix in SUFFIXES)
    Path(sys.argv[1]).write_text(lines, "utf-8")
