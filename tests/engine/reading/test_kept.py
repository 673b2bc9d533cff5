"""Sentences that are kept between two passes are read again as they were."""

import pytest

from editor.engine.reading.evidence import Site
from editor.engine.reading.kept import Keeping
from editor.engine.text.sentences import sentences

TEXT = "The council met on Tuesday, with out the fifty first officer, to talk about 30 new spans.\n"


@pytest.mark.parametrize("any_sense", [False, True])
@pytest.mark.parametrize("is_impressed", [False, True])
def test_a_kept_sentence_is_read_as_it_was(engine, any_sense, is_impressed):
    reader = engine._reader
    (sentence,) = sentences(TEXT, 0, len(TEXT))
    lattice = reader.lattice(sentence, TEXT, any_sense=any_sense)
    if is_impressed:
        lattice = reader.impressed(lattice, TEXT)
        assert lattice.fits
    assert any(len(arcs) > 1 for arcs in lattice.arcs)
    sites = [Site("new", "^new", 0.5)]
    keeping = Keeping()
    for _ in range(2):
        keeping.add(lattice, sites)
    assert [one.read() for one in keeping.kept] == [(lattice, sites)] * 2
