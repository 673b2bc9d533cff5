"""Write the check sums of the encoder's files beside them, by which the program notices damage.

    python resources/model/encoder_sums.py [FOLDER]

FOLDER is this one unless another is named. `train_encoder.py` calls `write` at its end; to be run
again whenever one of the files was replaced.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1])]

from editor.engine.model.encoder import FILES, SUMS, checksum  # noqa: E402 the path comes first


def write(folder: Path) -> None:
    """Write the check sums of the files in a folder."""
    sums = {name: checksum(folder / name) for name in FILES}
    (folder / SUMS).write_text(json.dumps(sums, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Read the command line, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=HERE)
    folder = parser.parse_args().folder
    try:
        write(folder)
    except (OSError, ValueError) as error:  # an empty file is a ValueError
        sys.exit(f"{folder}: {error}. It must have {', '.join(FILES)}.")


if __name__ == "__main__":
    main()
