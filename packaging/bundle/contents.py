"""What of Qt, of other packages and of the system goes into a bundle: `unspin.spec` asks here.

PyInstaller collects all that anything may need. These lists name what Unspin does need.
"""

from __future__ import annotations

import ast
import re
import sysconfig
from pathlib import Path, PurePath
from typing import Final

MODULES_LEFT_OUT: Final = (
    # Unspin reaches for no network: encryption, servers and Qt's network are not even there.
    *("ssl", "_ssl", "PySide6.QtNetwork", "ftplib", "smtplib", "http.server", "xmlrpc"),
    "_uuid",  # brings in a library for numbers of computers
    # What packages can do beside what Unspin asks of them.
    *("tkinter", "unittest", "pydoc", "doctest", "lib2to3", "pdb", "curses", "readline"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.ma", "numpy.random", "numpy.fft"),
    *("numpy.polynomial", "numpy.ctypeslib"),
    *("onnxruntime.tools", "onnxruntime.transformers", "onnxruntime.quantization"),
    *("onnxruntime.backend", "onnxruntime.datasets", "onnx", "sympy", "torch"),
    *("lxml.objectify", "lxml.isoschematron", "lxml.html", "lxml.sax", "lxml.builder"),
    *("setuptools", "pip", "pkg_resources", "PIL", "IPython", "pytest"),
)

_QT_LIBRARIES: Final = (
    *("Core", "Gui", "Widgets", "Svg", "DBus", "XcbQpa", "OpenGL", "WaylandClient"),
)
_QT_LIBRARY: Final = re.compile(r"(?:lib)?Qt6?(\w+?)(?:\.abi3|\.framework)?(?:\.so|\.dll|\.pyd|$)")
_PLUGINS: Final = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platformthemes": {"gtk3", "xdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "iconengines": {"svgicon"},
    "imageformats": {"svg"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""Of each kind of Qt's plugins, those that show a window of text on a desktop."""

_SYSTEM: Final = re.compile(
    r"lib(python3|ffi|sqlite3|bz2|lzma|zstd|crypto|expat|mpdec|z\.so"
    # Small, and desktops without Qt programs lack them.
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util)|xkbcommon)"
)
"""Libraries of the system that a bundle takes along: what Python itself needs, and what Qt wants of
X. All others must be those that the desktop's own libraries use: the C++ library, GLib, fonts, X,
Wayland, OpenGL."""

_LEFT_OUT: Final = re.compile(
    # The library for programs in C; Python's module has it all within itself.
    r"onnxruntime/capi/libonnxruntime\.so"
    # What packages say of themselves, but for their versions.
    r"|\.dist-info/(?!METADATA$)"
    r"|spellchecker/resources/(?!en\.)|PySide6/Qt/(qml|libexec|metatypes)/"
    # Draws OpenGL on Windows without a driver; Unspin draws without OpenGL.
    r"|PySide6/opengl32sw"
    r"|PySide6/Qt/translations/(?!qtbase_(de|es)\.qm)"
    r"|(numpy|lxml|onnxruntime)/.*\.(pyi|pxd|pxi|h|hpp|c|cpp|a|lib|md)$|/tests?/"
)


def imported_by_compiled(package: Path) -> set[str]:
    """What compiled modules of a package import, which PyInstaller cannot see in them: their
    sources, which stand beside them, tell. And the module that they are compiled into.
    """
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    found = {path.name.removesuffix(suffix) for path in package.parent.glob(f"unspin*{suffix}")}
    for path in package.rglob(f"*{suffix}"):
        source = path.with_name(path.name.removesuffix(suffix) + ".py")
        for node in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    return found


def is_wanted(name: str, source: str) -> bool:
    """Whether a file goes into the bundle, by its name there and by where it comes from."""
    path = PurePath(name).as_posix()
    if _LEFT_OUT.search(path):
        return False
    if re.match(r"/(usr/)?lib(64)?/", source) and "python3" not in source:
        return bool(_SYSTEM.match(PurePath(source).name))
    plugin = re.search(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?q?([\w-]+)\.", path)
    if plugin:
        return plugin[2] in _PLUGINS.get(plugin[1], ())
    # A link at the top has the name alone; where it leads to is its source.
    is_qt = "PySide6/" in path or "PySide6/" in source
    library = _QT_LIBRARY.match(PurePath(path).name) if is_qt else None
    return library is None or library[1] in _QT_LIBRARIES
