"""One engine for all tests: loading is fast, but not for nothing."""

from __future__ import annotations

import pytest

from editor.engine.engine import Engine
from editor.engine.model.listed_terms import ListedTerms
from editor.engine.model.ngrams import Ngrams
from editor.engine.model.vectors import Vectors
from editor.engine.rules import rules
from editor.paths import resources_folder


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine.load()


@pytest.fixture(scope="session")
def rule_resources() -> rules.RuleResources:
    model = resources_folder() / "model"
    ngrams = Ngrams.load(model / "english.ngrams")
    return rules.load_resources(ngrams, ListedTerms.load(), Vectors.load(model / "english.vectors"))
