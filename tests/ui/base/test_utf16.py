"""Code points and UTF-16 units: an exact inverse, before and after edits."""

from hypothesis import given
from hypothesis import strategies as st

from editor.ui.base.utf16 import Utf16Map, utf16_length

texts = st.text(st.sampled_from("ab😀𝒪\n\u2028\x00\ud83d\udc00"), max_size=20) | st.text()


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_length_in_units(text):
    assert utf16_length(text) == units(text)


@given(texts)
def test_units_and_offsets_are_inverse(text):
    positions = Utf16Map(text)
    assert positions.extra == units(text) - len(text)
    for offset in range(len(text) + 1):
        assert positions.unit(offset) == units(text[:offset])
        assert positions.offset(units(text[:offset])) == offset
        if offset < len(text) and text[offset] > "\uffff":
            inside = units(text[:offset]) + 1
            assert positions.offset(inside) == offset
            assert positions.offset(inside, up=True) == offset + 1


@given(texts, texts, st.data())
def test_the_map_follows_edits(text, put, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    positions = Utf16Map(text)
    positions.edit(start, end - start, put)
    after = text[:start] + put + text[end:]
    fresh = Utf16Map(after)
    assert positions.extra == fresh.extra
    assert [positions.unit(i) for i in range(len(after) + 1)] == [
        fresh.unit(i) for i in range(len(after) + 1)
    ]


@given(texts)
def test_no_two_offsets_share_a_unit_and_no_unit_is_left_out(text):
    positions = Utf16Map(text)
    begins = [positions.unit(offset) for offset in range(len(text) + 1)]
    assert begins == sorted(set(begins))
    assert begins[0] == 0
    assert begins[-1] == units(text)
    for unit in range(units(text) + 1):
        offset = positions.offset(unit)
        assert positions.unit(offset) <= unit <= positions.unit(positions.offset(unit, up=True))
        assert (positions.unit(offset) == unit) == (unit in begins)
