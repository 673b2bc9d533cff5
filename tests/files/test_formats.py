"""The list of formats, and all that is derived from it."""

import re
from pathlib import Path

import pytest

from editor.export import export_kind
from editor.files.formats import DOCX, FORMATS, HTML, MARKDOWN, ODT, PLAIN_TEXT, SUFFIXES, format_of
from editor.ui.ask.file_dialog import file_filter

README = Path(__file__).resolve().parents[2] / "README.md"


def test_no_suffix_belongs_to_two_formats():
    assert len(set(SUFFIXES)) == len(SUFFIXES)
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)


@pytest.mark.parametrize("format_", FORMATS, ids=lambda format_: format_.name)
def test_a_format_is_found_by_its_suffixes(format_):
    for suffix in format_.suffixes:
        assert format_of(Path(f"story{suffix}")) is format_
        assert format_of(Path(f"STORY{suffix.upper()}")) is format_


def test_the_table_in_the_readme_names_every_suffix_and_no_other():
    _, _, after = README.read_text("utf-8").partition("| kind | what is read")
    rows = [line for line in after.partition("\n\n")[0].splitlines() if line.startswith("| ")]
    named = [suffix for row in rows for suffix in re.findall(r"`(\.[\w.]+)`", row.split("|")[1])]
    assert sorted(named) == sorted(SUFFIXES)


def test_the_file_dialog_offers_every_suffix():
    articles, everything = file_filter("Articles", SUFFIXES).split(";;")
    assert re.findall(r"\*(\.[\w.]+)", articles) == list(SUFFIXES)
    assert everything == "All files (*)"


@pytest.mark.parametrize(
    ("key", "format_"),
    [("docx", DOCX), ("odt", ODT), ("html", HTML), ("md", MARKDOWN), ("txt", PLAIN_TEXT)],
)
def test_export_kinds_have_name_and_suffix_of_the_format_that_they_write(key, format_):
    kind = export_kind(key)
    assert (kind.name, kind.suffix) == (format_.name, format_.suffixes[0])
