from pathlib import Path

import pytest

from editor.ui.base import settings as settings_module
from editor.ui.base.settings import (
    ALLOWED,
    APPEARANCE,
    KEYS,
    MAXIMISED,
    PANES,
    RECENT_MAX,
    ZOOM,
    Setting,
    Settings,
)

TABLE = [value for value in vars(settings_module).values() if isinstance(value, Setting)]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "unspin.ini"


def reopened(settings, path):
    settings.sync()
    return Settings(path)


def test_a_setting_that_was_never_set_is_its_default(qapp, path):
    settings = Settings(path)
    for setting in TABLE:
        assert settings.get(setting) == setting.default


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (MAXIMISED, True),
        (ZOOM, 130),
        (PANES, [200]),
        (PANES, []),
        (ALLOWED, ["one only"]),
        (KEYS, {"next": ["F9"], "why": []}),
        (APPEARANCE, "dark"),
        (ALLOWED, ["a, b", 'quo"ted', "tab\tline\nbreak", "ünï – \u2028"]),
    ],
)
def test_values_come_back_with_their_types_from_a_fresh_file(qapp, path, setting, value):
    settings = Settings(path)
    settings.set(setting, value)
    again = reopened(settings, path).get(setting)
    assert again == value
    assert type(again) is type(value)


def test_false_stays_false(qapp, path):
    settings = Settings(path)
    settings.set(MAXIMISED, True)
    settings.set(MAXIMISED, False)
    assert reopened(settings, path).get(MAXIMISED) is False


@pytest.mark.parametrize("damage", ["zoom=abc", "zoom=[1]", "zoom=true", "zoom="])
def test_a_damaged_value_counts_as_never_set(qapp, path, damage):
    path.write_text(f"[text]\n{damage}\n")
    assert Settings(path).get(ZOOM) == ZOOM.default


def test_what_is_given_out_may_be_changed_without_harm(qapp, path):
    settings = Settings(path)
    settings.get(PANES).append(1)
    settings.get(KEYS)["x"] = []
    assert settings.get(PANES) == []
    assert settings.get(KEYS) == {}


def test_a_change_is_told_once(qtbot, path):
    settings = Settings(path)
    with qtbot.waitSignal(settings.changed) as told:
        settings.set(ZOOM, 150)
    assert told.args == [ZOOM.key]
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(ZOOM, 150)


def test_recent_files_newest_first_without_repeats_and_not_for_ever(qapp, path):
    settings = Settings(path)
    for number in range(RECENT_MAX + 3):
        settings.add_recent(Path(f"/news/{number}.txt"))
    settings.add_recent(Path("/news/5.txt"))
    recent = settings.recent()
    assert recent[0] == Path("/news/5.txt")
    assert len(recent) == len(set(recent)) == RECENT_MAX
    settings.forget_recent(Path("/news/5.txt"))
    assert Path("/news/5.txt") not in settings.recent()
    settings.clear_recent()
    assert reopened(settings, path).recent() == []


def test_phrases_allowed_always_are_kept_once(qapp, path):
    settings = Settings(path)
    settings.allow("deep web")
    settings.allow("deep web")
    assert reopened(settings, path).allowed() == ["deep web"]


def test_only_differences_of_keys_are_kept(qapp, path):
    settings = Settings(path)
    settings.set_keys("next", ["F9"])
    assert settings.get(KEYS) == {"next": ["F9"]}
    settings.set_keys("next", None)
    assert settings.get(KEYS) == {}
