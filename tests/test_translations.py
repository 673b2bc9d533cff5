"""Every sentence for people is in the catalogues, translated, with all its values."""

import ast
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import editor
from editor.engine import reason_sentences
from editor.originals import quoting
from editor.review import learned_preferences
from editor.translatable import filled, joined, tr

PACKAGE = Path(editor.__file__).parent
TRANSLATIONS = PACKAGE.parent / "resources" / "translations"
LANGUAGES = ("de", "es")
NOT_SAID = {"translation", "reason_words"}
"""Modules that call tr with sentences of others."""
WINDOWS_TR = "editor.ui.base.translation"


def calls():
    """Each file with its calls of tr, and what they stand in, outermost first."""
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text("utf-8")
        if "tr(" in text and path.stem not in NOT_SAID:
            yield path, list(_calls(ast.parse(text), ()))


def _calls(node, outer):
    if isinstance(node, ast.Call) and "tr" in (
        getattr(node.func, "id", ""),
        getattr(node.func, "attr", ""),
    ):
        yield node, outer
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, (*outer, node))


def sentences():
    """What the program may say: sentence and note."""
    reasons = {
        (sentence, "")
        for room in (reason_sentences, quoting, learned_preferences)
        for sentence in room.SENTENCES
    }
    return reasons | {
        tuple(
            argument.value
            for argument in [*call.args[:2], ast.Constant("")][:2]
            if isinstance(argument, ast.Constant)
        )
        for _, found in calls()
        for call, _ in found
    }


def entries(language):
    """Sentence and note, with their translations, one or one for each form."""
    for message in ET.parse(TRANSLATIONS / f"{language}.ts").iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        key = message.findtext("source"), message.findtext("comment", "")
        done = translation.get("type") is None
        yield key, (forms or [translation.text or ""]) if done else []


def test_sentences_are_written_where_the_tools_find_them():
    for path, found in calls():
        for call, outer in found:
            where = f"{path}:{call.lineno}"
            assert isinstance(call.args[0], ast.Constant), f"{where}: no literal sentence"
            inside = any(isinstance(one, ast.JoinedStr) for one in outer)
            assert not inside, f"{where}: in an f-string"


def test_nothing_is_translated_before_the_language_is_known():
    for path, found in calls():
        text = path.read_text("utf-8")
        if f"from {WINDOWS_TR} import" in text and re.search(
            rf"^from {WINDOWS_TR} import .*\btr\b", text, re.MULTILINE
        ):
            for call, outer in found:
                if isinstance(call.func, ast.Attribute):
                    continue
                inside = any(isinstance(one, ast.FunctionDef | ast.Lambda) for one in outer)
                assert inside, f"{path}:{call.lineno}: use editor.translatable.tr"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language):
    known = dict(entries(language))
    assert known.keys() == sentences(), "run resources/translations/update.py"
    assert [key for key, forms in known.items() if not forms or not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_where_the_window_looks_for_them(language):
    contexts = ET.parse(TRANSLATIONS / f"{language}.ts").iter("context")
    assert [context.findtext("name") for context in contexts] == [""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_values_of_their_sentences(language):
    for (sentence, _), forms in entries(language):
        for form in forms:
            assert fields(form) == fields(sentence), form
            named = re.sub("&&| & ", "", sentence)
            assert form.count("&") == sentence.count("&") or "&" not in named
        if len(forms) > 1:
            assert "%Ln" in forms[-1]


def fields(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_its_source(language, tmp_path):
    made = tmp_path / f"{language}.qm"
    code = "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())"
    source = TRANSLATIONS / f"{language}.ts"
    arguments = [sys.executable, "-c", code, "-silent", str(source), "-qm", str(made)]
    subprocess.run(arguments, check=True, capture_output=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


# ------------------------------------------------------------------------------------- sentences


def test_a_sentence_is_english_and_remembers_its_values():
    said = tr("Saved {words} words as {name}.", words=12345, name="a{b}.txt")
    assert said == "Saved 12,345 words as a{b}.txt."
    assert said.values == {"words": 12345, "name": "a{b}.txt"}


@pytest.mark.parametrize(
    ("n", "said"),
    [(0, "0 places are open"), (1, "1 place is open"), (1234, "1,234 places are open")],
)
def test_forms_follow_the_number(n, said):
    assert tr("%Ln place(s) (is|are) open", "", n) == said


def test_brackets_stay_where_there_is_no_number():
    assert tr("Nothing (yet)") == "Nothing (yet)"


def test_joined_sentences_keep_their_parts():
    said = joined([tr("One."), "two", tr("Three {x}.", x=3)])
    assert said == "One. two Three 3."
    assert [getattr(part, "sentence", None) for part in said.values.values()] == [
        "One.",
        None,
        "Three {x}.",
    ]


def test_it_survives_being_sent_to_another_process():
    import pickle

    said = tr("%Ln word(s) of {name}", "note", 2, name=tr("the list"))
    again = pickle.loads(pickle.dumps(said))
    assert (again, again.sentence, again.note, again.n) == (said, said.sentence, "note", 2)
    assert again.values["name"].sentence == "the list"


def test_a_value_that_is_missing_is_an_error():
    with pytest.raises(KeyError):
        filled("Saved as {name}.", -1, {}, str)
