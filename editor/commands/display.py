"""Whether there is a display to open a window on: Qt itself ends the process if there is none."""

from __future__ import annotations

import ctypes
import importlib.util
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
        return _why_no_platform(wanted)
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


def _why_no_platform(wanted: str) -> str:
    """Return why Qt cannot draw on a platform, "" if it can or that cannot be known."""
    qt = importlib.util.find_spec("PySide6")
    places = (qt and qt.submodule_search_locations) or []
    there = {one.stem for place in places for one in Path(place, "Qt/plugins/platforms").glob("*")}
    elsewhere = any(map(os.environ.get, ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_PLUGIN_PATH")))
    if not there or elsewhere or f"libq{wanted}" in there:
        return ""
    return f"Qt has no platform of the name in {PLATFORM}={wanted}"


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
