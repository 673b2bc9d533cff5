"""A log that was cut, reordered or altered, or belongs to another article, does not verify."""

import hashlib
import itertools
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.article import Article, Edit, EditLog, verify
from editor.article.article import text_sha256

ORIGINAL = "Invoice Burns instructed the officers.\r\nnaïve 😀 just lately\r\n".encode()
EDITS = [
    ("accept", "Invoice", "Bill"),
    ("accept", "instructed", "told"),
    ("edit", "the ", ""),
    ("edit", "", "“"),
    ("undo", "“", ""),
    ("redo", "", "“"),
    ("accept", "officers", "officials"),
    ("edit", "naïve", "nai\u0308ve"),
    ("edit", "\n", " "),
    ("undo", " ", "\n"),
    ("accept", "just lately", "recently"),
]


def session():
    """Return an original, a log of 15 events, and the corrected text."""
    article = Article.from_bytes(ORIGINAL)
    log = EditLog.start(article, "0.1")
    for number, (event, before, after) in enumerate(EDITS):
        start = article.text.index(before)
        article.apply(Edit(start, before, after))
        log.append(event, start=start, before=before, after=after, reason="a reason")
        if number % 4 == 1:
            log.append("dismiss", start=0, before="Bill", kind="name")
    log.append("save", file="story.restored.txt", text_sha256=text_sha256(article.text))
    return article, log


ARTICLE, LOG = session()
CORRECTED = ARTICLE.encode()
DATA = LOG.to_bytes()
LINES = DATA.split(b"\n")[:-1]


def joined(lines):
    return b"".join(line + b"\n" for line in lines)


def refused(log, original=ORIGINAL, corrected=CORRECTED):
    verdict = verify(original, log, corrected)
    assert not verdict.holds
    assert verdict.message
    return verdict


def test_a_true_log_holds():
    verdict = verify(ORIGINAL, DATA, CORRECTED)
    assert verdict.holds
    assert verdict.line is None
    assert verdict.message.startswith("the log holds: 11 edits")
    assert len(LINES) == 16


@pytest.mark.parametrize("cut", range(len(LINES)))
def test_each_line_cut(cut):
    verdict = refused(joined(LINES[:cut] + LINES[cut + 1 :]))
    assert verdict.line == cut + 1
    assert f"line {cut + 1}: " in verdict.message


@pytest.mark.parametrize("count", range(2, len(LINES)))
def test_lines_missing_at_the_end(count):
    verdict = refused(joined(LINES[:-count]))
    assert verdict.line in (len(LINES) - count + 1, 1)


@pytest.mark.parametrize("one", range(len(LINES)))
def test_each_line_repeated(one):
    assert refused(joined(LINES[: one + 1] + LINES[one:])).line == one + 2


def test_every_pair_swapped():
    for one, other in itertools.combinations(range(len(LINES)), 2):
        lines = list(LINES)
        lines[one], lines[other] = lines[other], lines[one]
        assert refused(joined(lines)).line == one + 1


@pytest.mark.parametrize("at", [0, 1, 4, 8, len(LINES) - 2, len(LINES) - 1])
def test_every_byte_of_a_line_altered(at):
    chance = random.Random(at)
    line = LINES[at]
    for position, byte in enumerate(line):
        others = {byte ^ 1, byte ^ 0x20, chance.randrange(256), ord("0"), ord("\n"), 0} - {byte}
        for other in others:
            altered = line[:position] + bytes([other]) + line[position + 1 :]
            verdict = refused(joined([*LINES[:at], altered, *LINES[at + 1 :]]))
            assert verdict.line in (at + 1, at + 2), (position, other, verdict)


@pytest.mark.parametrize("at", [0, 3, len(LINES) - 1])
def test_a_byte_put_in_or_taken_out_anywhere_in_a_line(at):
    line = LINES[at]
    for position in range(len(line) + 1):
        for altered in (
            line[:position] + b" " + line[position:],
            line[:position] + line[position + 1 :],
        ):
            if altered != line:
                verdict = refused(joined([*LINES[:at], altered, *LINES[at + 1 :]]))
                assert verdict.line in (at + 1, at + 2)


def test_the_file_cut_at_every_byte():
    for length in range(len(DATA)):
        verdict = refused(DATA[:length])
        whole = DATA[:length].count(b"\n")
        assert verdict.line == (whole + 1 if length else None), length


@pytest.mark.parametrize("tail", [b"\n", b"x", b"{}\n", b"\0\0\0", LINES[-1] + b"\n", b" "])
def test_something_added_at_the_end(tail):
    assert refused(DATA + tail).line == len(LINES) + 1


def test_lines_that_end_like_windows_do_not_pass():
    refused(DATA.replace(b"\n", b"\r\n"))
    refused(b"\xef\xbb\xbf" + DATA)


def test_a_later_save_lost_with_its_edits():
    article, log = session()
    article.apply(Edit(0, "", "New: "))
    log.append("edit", start=0, before="", after="New: ")
    log.append("save", file="story.restored.txt", text_sha256=text_sha256(article.text))
    assert verify(ORIGINAL, log.to_bytes(), article.encode()).holds
    verdict = refused(DATA, corrected=article.encode())
    assert "line 1, column 1" in verdict.message
    assert "missing" in verdict.message


def test_a_save_that_is_not_of_the_text():
    article, log = session()
    log.append("save", text_sha256="0" * 64)
    log.append("save", text_sha256=text_sha256(article.text))
    assert refused(log.to_bytes()).line == len(LINES) + 1


@pytest.mark.parametrize("after", ["x\r", "x"])
def test_an_edit_that_does_not_fit_the_text(after):
    article, log = session()
    log.append("edit", start=10_000, before="", after=after)
    log.append("save", text_sha256=text_sha256(article.text))
    assert refused(log.to_bytes()).line == len(LINES) + 1


def test_another_original():
    for original in (
        b"",
        ORIGINAL + b" ",
        ORIGINAL[:-1],
        b"\xff",
        ORIGINAL.decode().encode("cp1252", "replace"),
    ):
        verdict = refused(DATA, original=original)
        assert verdict.line == 1


def test_another_corrected_text():
    text = ARTICLE.text
    at = text.index("officials")
    for corrected in (
        (text[:at] + "O" + text[at + 1 :]).encode(),
        text[:at].encode(),
        (text + "x").encode(),
        b"",
    ):
        verdict = refused(DATA, corrected=corrected)
        assert verdict.line is None
        assert "differs from the result of the log at line " in verdict.message
    verdict = refused(DATA, corrected=(text[:at] + "O" + text[at + 1 :]).encode())
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    assert f"line {line}, column {column}: the log gives 'officials" in verdict.message
    assert "encoding utf-8" in refused(DATA, corrected=b"\xff\xfe").message


def test_the_corrected_text_has_the_byte_order_mark_of_the_original():
    bom = b"\xff\xfe"
    data = bom + "one 😀\n".encode("utf-16-le")
    article = Article.from_bytes(data, "utf-16-le", bom=bom)
    log = EditLog.start(article, "0.1")
    log.append("save", text_sha256=text_sha256(article.text))
    assert verify(data, log.to_bytes(), data).holds
    assert "byte order mark" in refused(log.to_bytes(), data, data[2:]).message
    assert refused(log.to_bytes(), data[2:], data).line == 1


def test_a_save_in_another_encoding():
    article = Article.from_bytes(b"\xef\xbb\xbfna\xc3\xafve", bom=b"\xef\xbb\xbf")
    log = EditLog.start(article, "0.1")
    log.append("save", encoding="cp1252", text_sha256=text_sha256(article.text))
    assert verify(article.origin.data, log.to_bytes(), b"na\xefve").holds
    refused(log.to_bytes(), article.origin.data, article.origin.data)


def forged(header, *events):
    """Return a log with a valid hash chain, whatever its events."""
    lines = [json.dumps({"unspin_log": 1, **header}).encode()]
    for number, event in enumerate(events, 1):
        entry = {"n": number, **event, "prev": hashlib.sha256(lines[-1]).hexdigest()}
        if event.get("event") == "save":
            line = json.dumps(entry, ensure_ascii=False).encode("utf-8", "surrogatepass")
            entry["seal"] = hashlib.sha256(line).hexdigest()
        lines.append(json.dumps(entry, ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return joined(lines)


@pytest.mark.parametrize(
    "encoding",
    ["no-such", "", None, 8, "utf\x00-8", "\ud800", "undefined", "idna", "punycode", "hex",
     "rot13", "base64", "zip", "mbcs", "utf-7", "unicode_escape", "raw_unicode_escape", "x" * 9999],
)  # fmt: skip
@pytest.mark.parametrize("original", [b"", b"+2AA-\\ud800", b"\xff\x00", b"xn--\xff"])
def test_a_log_in_a_strange_encoding_is_refused_not_raised(encoding, original):
    header = {"encoding": encoding, "sha256": hashlib.sha256(original).hexdigest()}
    refused(forged(header, {"event": "dismiss"}), original)
    empty = hashlib.sha256(b"").hexdigest()
    sound = {"encoding": "utf-8", "sha256": empty, "text_sha256": empty}
    save = {"event": "save", "encoding": encoding, "text_sha256": empty}
    refused(forged(sound, save), b"", b"+2AA-\\ud800\xff")


@pytest.mark.parametrize("bom", ["x", "f", 8, None, ["ff"], "\ud800", "ff"])
def test_a_strange_byte_order_mark_is_refused_not_raised(bom):
    assert refused(forged({"encoding": "utf-8", "bom": bom}), b"").line == 1


def test_lines_nested_to_the_end_of_the_stack_are_refused_not_raised():
    for depth in (9, *range(900, 1000), 100_000):
        nested = "[" * depth + "]" * depth
        save = forged({}, {"event": "save", "x": 0})
        refused(save.replace(b'"x": 0', b'"x": ' + nested.encode()))
        refused(f'{{"unspin_log": 1, "x": {nested}}}\n'.encode())


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)
strange_events = st.dictionaries(
    st.sampled_from(["n", "event", "start", "before", "after", "text_sha256", "encoding", "seal"]),
    values | st.sampled_from(["save", "edit", "undo", 0, -1, ""]),
)


@given(st.lists(strange_events, max_size=4), strange_events, st.booleans())
def test_whatever_the_events_say_nothing_is_raised(events, header, known):
    digest = hashlib.sha256(b"").hexdigest()
    base = {"encoding": "utf-8", "sha256": digest, "text_sha256": digest} if known else {}
    refused(forged({**header, **base}, *events), b"", b"x")


@given(st.binary(max_size=200), st.binary(max_size=20), st.binary(max_size=20))
def test_garbage_is_refused_not_raised(log, original, corrected):
    refused(log, original, corrected)
    refused(DATA[:200] + log, original, corrected)
