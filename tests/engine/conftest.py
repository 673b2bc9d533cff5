"""One engine for all tests: loading is fast, but not for nothing."""

from __future__ import annotations

import pytest

from editor.engine.engine import Engine
from editor.engine.model.ngrams import Ngrams
from editor.engine.rules import rules
from editor.paths import resources_folder


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine.load()


@pytest.fixture(scope="session")
def rule_resources() -> rules.RuleResources:
    return rules.load_resources(Ngrams.load(resources_folder() / "model" / "english.ngrams"))
