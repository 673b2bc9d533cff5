"""Whether there is a display to open a window on: Qt itself ends the process if there is none."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Final

PLATFORM: Final = "QT_QPA_PLATFORM"
"""The environment variable with the platform that the user wants of Qt; all but X11 and Wayland
need no display."""


def why_no_display() -> str:
    """Return why Qt could not open a window on Linux, "" if it can."""
    wanted = os.environ.get(PLATFORM, "").partition(":")[0].partition(";")[0]
    if wanted and not wanted.startswith(("xcb", "wayland")):
        return ""
    x11, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
    if not (x11 or wayland):
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    tried = []
    if wayland and wanted != "xcb":
        if _wayland_answers(wayland):
            return ""
        tried.append(f"WAYLAND_DISPLAY={wayland}")
    if x11 and not wanted.startswith("wayland"):
        if _x11_answers():
            return ""
        tried.append(f"DISPLAY={x11}")
    return f"no display answers at {' or '.join(tried)}"


def _wayland_answers(name: str) -> bool:
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x11_answers() -> bool:
    """Connect as Qt does, with the same library: it knows all the ways that displays are named.

    The connection stays: some servers start anew when their last program leaves, and turn away who
    connects meanwhile.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt then says itself which library is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    return not xcb.xcb_connection_has_error(xcb.xcb_connect(None, None))
