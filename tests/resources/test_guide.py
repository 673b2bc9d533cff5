"""The guide and the README say the same, and the guide is whole."""

import importlib.util
import re

import pytest
from PySide6.QtGui import QImage

from editor.paths import resources_folder

GUIDE = resources_folder() / "guide"


@pytest.fixture(scope="module")
def recipe():
    spec = importlib.util.spec_from_file_location("guide_update", GUIDE / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def readme(recipe):
    return recipe.README.read_text("utf-8")


def test_the_readme_has_the_chapters_about_a_sitting(recipe, readme):
    assert recipe.updated(readme) == readme, "run resources/guide/update.py"


def test_the_readme_has_every_paragraph_of_the_other_chapters(recipe, readme):
    for path in recipe.chapters()[recipe.CHAPTERS :]:
        title, *paragraphs = recipe.without_pictures(path.read_text("utf-8")).strip().split("\n\n")
        assert f"\n{title.replace('#', '##', 1)}\n" in readme or f"\n##{title}\n" in readme
        for paragraph in paragraphs:
            assert paragraph in readme, path.name


def test_every_chapter_has_a_title_and_what_it_names(recipe):
    names = {path.name for path in recipe.chapters()}
    assert len(names) > recipe.CHAPTERS
    pictures = set()
    for path in recipe.chapters():
        text = path.read_text("utf-8")
        assert re.match(r"# [^\n]+\n\n", text), path.name
        for sign, words, target in re.findall(r"(!?)\[([^]]+)\]\(([^)]+)\)", text):
            assert words
            if sign:
                pictures.add(target)
            else:
                assert target in names, (path.name, target)
    assert pictures == {path.name for path in recipe.FOLDER.glob("*.png")}
    for name in pictures:
        assert QImage(str(recipe.FOLDER / name)).width() == recipe.WIDTH
