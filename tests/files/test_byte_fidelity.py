"""What is opened and saved is the same, byte for byte, but for what was corrected."""

import random
import sys

import pytest

from editor.article import Edit, Span, verify
from editor.engine.suspect import Kind, Suggestion, Suspect
from editor.files import FileSystem, read_article, restored_path, save
from editor.review import Review
from tests.files.every_encoding import MARKS, NEWLINES, gives_back, proper, sample, text_encodings

ENCODINGS = text_encodings()
EVERY = "".join(map(chr, [*range(0xD800), *range(0xE000, sys.maxunicode + 1)]))


class Unsynced(FileSystem):
    """Files that no test pulls the plug of."""

    fsync = staticmethod(lambda _: None)


def accept(review, phrase, wording):
    """Have a phrase found, and its suggestion accepted."""
    start = review.text.index(phrase)
    suggestion = Suggestion(wording, 0.9, "lexicon", "it stands for it")
    suspect = Suspect(start, start + len(phrase), phrase, Kind.SPUN, 0.9, (suggestion,))
    review.merge([suspect], [Span(0, len(review.text))], review.revision)
    (item,) = review.items()
    review.accept_all([(item.id, wording)])


def saved(review, path):
    """The bytes of the corrected text; its log holds."""
    written = save(review, restored_path(path), expect={}, system=Unsynced())
    text = written.text_path.read_bytes()
    verdict = verify(path.read_bytes(), written.log_path.read_bytes(), text)
    assert verdict.holds, verdict
    return text


def opened(path, data, encoding):
    path.write_bytes(data)
    article = read_article(path, encoding).article
    assert article.origin.data == data
    return Review(article)


def files(codec, newlines):
    """The bytes of the sample with each mark it can have, and the name it is opened by."""
    raw = sample(codec, newlines)
    assert gives_back(raw, codec)
    yield raw, b"", codec
    if codec in MARKS:
        yield raw, MARKS[codec], None
        yield raw, MARKS[codec], codec


def test_there_are_enough_of_them():
    assert len(ENCODINGS) >= 60
    assert all(proper(codec) for codec in ENCODINGS)


@pytest.mark.parametrize("newlines", NEWLINES)
@pytest.mark.parametrize("codec", ENCODINGS)
def test_only_what_was_corrected_differs(tmp_path, codec, newlines):
    path = tmp_path / "story.txt"
    for raw, mark, name in files(codec, newlines):
        data = mark + raw.encode(codec)
        review = opened(path, data, name)
        assert saved(review, path) == data
        wording = f"recently {proper(codec)[:2]}"
        accept(review, "just lately", wording)
        at = raw.index("just lately")
        corrected = saved(review, path)
        # ASCII stands around the phrase: an encoding with shifts is in the same state there.
        start = len(mark) + len(raw[:at].encode(codec))
        end = len(mark) + len((raw[:at] + "just lately").encode(codec))
        assert corrected[:start] == data[:start]
        if data[end:]:
            assert corrected.endswith(data[end:])
        expected = raw.replace("just lately", wording)
        assert corrected == mark + expected.encode(codec)
        assert read_article(restored_path(path), name).article.text == review.text
        review.undo()
        assert saved(review, path) == data


@pytest.mark.parametrize("codec", MARKS)
def test_every_code_point_around_one_that_was_corrected(tmp_path, codec):
    path = tmp_path / "every.txt"
    data = MARKS[codec] + EVERY.encode(codec)
    review = opened(path, data, None)
    assert saved(review, path) == data
    accept(review, "mno", "😀\u2028")
    assert saved(review, path) == data.replace("mno".encode(codec), "😀\u2028".encode(codec), 1)


@pytest.mark.soak
@pytest.mark.parametrize("number", range(500))
def test_any_file_with_any_edits(tmp_path, number):
    chance = random.Random(number)
    codec = chance.choice(ENCODINGS)
    own = proper(codec) + "ab ,.\n\n"
    ends = NEWLINES[chance.choice(list(NEWLINES))]
    text = "".join(chance.choices(own, k=chance.choice((1, 20, 400, 5_000))))
    text = f"The war {text} went on" + chance.choice(("", "\n"))
    raw = "".join(chance.choice(ends) if one == "\n" else one for one in text)
    mark = MARKS.get(codec, b"") if chance.random() < 0.5 else b""
    if not gives_back(raw, codec):
        pytest.skip("not a text of that encoding")  # characters that are one when they meet
    path = tmp_path / "any.txt"
    data = mark + raw.encode(codec)
    review = opened(path, data, codec)
    assert saved(review, path) == data
    done = 0
    for _ in range(chance.randrange(1, 6)):
        start = chance.randrange(len(review.text) + 1)
        before = review.text[start : start + chance.choice((0, 1, 5))]
        after = "".join(chance.choices(own, k=chance.randrange(4)))
        if before != after:
            review.type(Edit(start, before, after))
            review.seal()
            done += 1
    assert as_lf(saved(review, path)[len(mark) :].decode(codec)) == review.text
    for _ in range(done):
        review.undo()
    assert saved(review, path) == data


def as_lf(raw):
    return raw.replace("\r\n", "\n").replace("\r", "\n")
