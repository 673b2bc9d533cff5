"""What a desktop is told of the program: always of the formats, commands and version it has."""

import re
import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage, QImageReader

import editor
from editor.commands.main import COMMANDS
from editor.files.formats import FORMATS
from editor.ui.base.translation import LANGUAGES
from editor.ui.window.application import DESKTOP_ID

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@pytest.fixture(autouse=True)
def modules(monkeypatch):
    """The scripts of packaging, which stand on no path."""
    for folder in (PACKAGING, PACKAGING / "desktop", PACKAGING / "bundle"):
        monkeypatch.syspath_prepend(str(folder))


def entry():
    import share

    parser = RawConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str
    parser.read_string(share.menu_entry())
    return parser["Desktop Entry"]


def test_open_with_is_offered_for_every_format():
    import media_types

    offered = entry()["MimeType"].strip(";").split(";")
    assert offered == media_types.media_types()
    for format_ in FORMATS:
        for suffix in format_.suffixes:
            assert media_types.type_of(suffix) in offered, suffix


def test_the_window_and_the_menu_entry_have_one_name():
    import share

    assert share.ID == DESKTOP_ID
    assert entry()["Icon"] == DESKTOP_ID
    assert entry()["Exec"] == "unspin %f"


def test_the_menu_speaks_the_languages_of_the_window():
    for language in set(LANGUAGES) - {"en"}:
        for key in ("Comment", "GenericName", "Keywords"):
            assert entry()[f"{key}[{language}]"]


@pytest.mark.parametrize("tool", ["desktop-file-validate", "appstreamcli"])
def test_the_desktops_own_checks_pass(tmp_path, tool):
    import share

    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed; packaging/release asks for it")
    menu = tmp_path / f"{share.ID}.desktop"
    menu.write_text(share.menu_entry(), "utf-8")
    info = tmp_path / f"{share.ID}.metainfo.xml"
    info.write_text(share.metainfo(), "utf-8")
    command = {
        "desktop-file-validate": [tool, str(menu)],
        "appstreamcli": [tool, "validate", "--pedantic", "--no-net", str(info)],
    }[tool]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_software_centres_are_told_of_this_version():
    import changes
    import share

    info = ET.fromstring(share.metainfo())
    versions = [one.attrib["version"] for one in info.iter("release")]
    assert versions[0] == editor.__version__
    assert versions == [one.version for one in changes.releases() if one.date]
    assert info.findtext("id") == share.ID
    assert all(point.text for point in info.iter("li"))


def test_pictures_are_named_once_they_have_an_address():
    import share

    assert "screenshot" not in share.metainfo()
    info = ET.fromstring(share.metainfo("https://pictures.example"))
    shown = [image.text for image in info.iter("image")]
    assert shown[0] == "https://pictures.example/1280x800-light/mid.png"
    import screenshots

    states = {state.name for state in screenshots.STATES}
    assert {Path(one).stem for one in shown} <= states


def test_the_change_log_tells_of_this_version():
    import changes

    first, second, *_ = changes.releases()
    assert first.version == "Unreleased"
    assert second.version == editor.__version__
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", second.date)
    assert changes.release(editor.__version__).points
    with pytest.raises(LookupError, match="write one"):
        changes.release("99.0")


def test_points_of_the_change_log_are_whole_lines_without_markdown():
    import changes

    text = (
        "# X\n\n## Unreleased\n\n"
        "## 1.0 - 2026-01-02\n\n* **Reads** `a`\n  and b.\n\nSo.\n\n* More.\n"
    )
    unreleased, one = changes.releases(text)
    assert (unreleased.notes, unreleased.date) == ("", "")
    assert (one.version, one.date, one.points) == ("1.0", "2026-01-02", ["Reads a and b.", "More."])


def test_every_command_has_a_manual_page(tmp_path):
    import manual

    pages = {path.stem: path.read_text("utf-8") for path in manual.write_manual(tmp_path, "2026")}
    assert set(pages) == {"unspin", *(f"unspin-{command}" for command in COMMANDS)}
    for name, page in pages.items():
        assert page.startswith(f'.TH "{name.upper()}" "1"')
        for part in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "SEE ALSO"):
            assert f".SH {part}\n" in page, name
    assert "\\-\\-threshold" in pages["unspin-check"]
    assert "default: 0.9" in pages["unspin-restore"]
    assert '.SH "UPDATE"' in pages["unspin-originals"]


def test_shells_complete_commands_and_files(tmp_path):
    import completion

    completion.write_completions(tmp_path)
    for place in completion.SHELLS.values():
        text = (tmp_path / place).read_text("utf-8")
        assert all(command in text for command in COMMANDS)
        assert "house-style" in text
        assert "Exit status" not in text  # a line is all that a shell shows of a command
    script = tmp_path / completion.SHELLS["bash"]
    asked = f"source {script}; COMP_WORDS=(unspin ch) COMP_CWORD=1; _shtab_unspin unspin ch unspin"
    done = subprocess.run(
        ["bash", "--norc", "-c", f'{asked}; echo "${{COMPREPLY[*]}}"'],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout.strip() == "check"


def test_icons_are_what_windows_and_macos_read(qapp, tmp_path):
    import icons

    icons.write_icons(tmp_path)
    for size in icons.SIZES:
        assert QImage(str(tmp_path / f"unspin-{size}.png")).width() == size
    reader = QImageReader(str(tmp_path / "unspin.ico"))
    sizes = set()
    while reader.canRead():
        sizes.add(reader.read().width())
        if not reader.jumpToNextImage():
            break
    assert {16, 32, 256} <= sizes
    data = (tmp_path / "unspin.icns").read_bytes()
    assert data[:4] == b"icns"
    assert int.from_bytes(data[4:8], "big") == len(data)


def test_a_bundle_leaves_out_what_the_program_never_needs():
    import contents

    qt = "/venv/PySide6/Qt"
    wanted = {
        "PySide6/Qt/lib/libQt6Widgets.so.6": f"{qt}/lib/libQt6Widgets.so.6",
        "PySide6/QtSvg.abi3.so": "/venv/PySide6/QtSvg.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so": f"{qt}/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll": "C:/venv/PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/translations/qtbase_de.qm": f"{qt}/translations/qtbase_de.qm",
        "spellchecker/resources/en.json.gz": "/venv/spellchecker/resources/en.json.gz",
        "editor/_resources/guide/en/01-open.md": "/venv/editor/_resources/guide/en/01-open.md",
        "libffi.so.8": "/lib/x86_64-linux-gnu/libffi.so.8",
        "numpy-2.4.6.dist-info/METADATA": "/venv/numpy-2.4.6.dist-info/METADATA",
    }
    unwanted = {
        "PySide6/Qt/lib/libQt6Network.so.6": f"{qt}/lib/libQt6Network.so.6",
        "libQt6Network.so.6": "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt6Network.dll": "C:/venv/PySide6/Qt6Network.dll",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so": f"{qt}/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so": f"{qt}/plugins/platforms/libqvnc.so",
        "PySide6/Qt/translations/qtbase_fr.qm": f"{qt}/translations/qtbase_fr.qm",
        "spellchecker/resources/fr.json.gz": "/venv/spellchecker/resources/fr.json.gz",
        "libstdc++.so.6": "/lib/x86_64-linux-gnu/libstdc++.so.6",
        "libssl.so.3": "/lib/x86_64-linux-gnu/libssl.so.3",
        "libuuid.so.1": "/lib/x86_64-linux-gnu/libuuid.so.1",
        "numpy-2.4.6.dist-info/RECORD": "/venv/numpy-2.4.6.dist-info/RECORD",
    }
    assert [name for name, source in wanted.items() if not contents.is_wanted(name, source)] == []
    assert [name for name, source in unwanted.items() if contents.is_wanted(name, source)] == []
    assert {"ssl", "_ssl"} <= set(contents.MODULES_LEFT_OUT)
