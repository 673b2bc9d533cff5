"""Garbage collection is paused and goes on as it was."""

import gc

import pytest

from editor.engine.model.garbage import collection_paused


def test_paused_inside_and_on_again_afterwards():
    assert gc.isenabled()
    with collection_paused():
        assert not gc.isenabled()
        with collection_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_on_again_after_an_error():
    with pytest.raises(ValueError, match="stop"), collection_paused():
        raise ValueError("stop")
    assert gc.isenabled()


def test_who_has_it_off_keeps_it_off():
    gc.disable()
    try:
        with collection_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_decoding_leaves_no_cycles_behind(engine):
    text = "Two officers instructed the press that folks had been advised to keep away. " * 5
    engine.analyse(text)
    gc.collect()
    gc.disable()
    try:
        engine.analyse(text)
        assert gc.collect() < 2000
    finally:
        gc.enable()
