"""Characters that spinners hide in words are found; where a script needs them, left alone.

Matrix row C2.
"""

from __future__ import annotations

import random
import re
import unicodedata

import pytest

from editor.engine.suspect import Kind

BEFORE = "It was clear that the "
AFTER = " matter would be put to a vote."
WORD = "important"

PROSE = (
    "The council met on Tuesday to speak about the new bridge over the river. Some people said "
    "that the bridge would cost far more than the city has, and that other roads are in want of "
    "work. The vote was close, but most members were in favour of the plan in the end.\n"
)

INVISIBLE = [
    *(0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5),
    *range(0x180B, 0x1810),
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *(0x3164, 0xFE00, 0xFE01, 0xFE0E, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB),
    *(0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A),
    *(0xE0001, 0xE0020, 0xE0041, 0xE007A, 0xE007F, 0xE0100, 0xE01EF, 0xE0FFF),
]
BLANKS = [0x00A0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x2800, 0x3000]

CYRILLIC = [
    *["аa", "сc", "еe", "оo", "рp", "хx", "уy", "кk", "іi", "јj", "ѕs", "һh", "ѵv", "ԁd", "ԛq"],
    *["ԝw", "ӏl", "үy", "АA", "ВB", "ЕE", "КK", "МM", "НH", "ОO", "РP", "СC", "ТT", "ХX", "УY"],
    *["ІI", "ЈJ", "ЅS", "ҮY", "ԚQ", "ԜW"],
]
GREEK = [
    *["αa", "ιi", "νv", "οo", "ρp", "υu", "ϲc", "ϳj"],
    *["ΑA", "ΒB", "ΕE", "ΖZ", "ΗH", "ΙI", "ΚK", "ΜM", "ΝN", "ΟO", "ΡP", "ΤT", "ΥY", "ΧX", "ϹC"],
]
OTHERS = [
    *["օo", "սu", "հh", "ցg", "ոn", "ɑa", "ɡg", "ᴄc", "ᴏo", "ꜱs", "ᴜu", "ᴠv", "ᴡw", "ᴢz"],
    *["ⅰi", "ⅼl", "ⅽc", "ⅾd", "ⅿm", "ⅴv", "ⅹx", "ℓl", "ℯe", "ℴo", "ℎh", "ⅭC", "ℬB"],
    *["ａa", "ｏo", "ｚz", "ＡA", "ＴT"],
]
STYLES = ["BOLD", "ITALIC", "SCRIPT", "FRAKTUR", "DOUBLE-STRUCK", "SANS-SERIF", "MONOSPACE"]

# One usual word for every letter.
USUAL = {
    *("above", "back", "call", "day", "even", "from", "good", "house", "into", "just", "keep"),
    *("last", "make", "never", "other", "people", "question", "right", "some", "then", "under"),
    *("very", "water", "young", "zero"),
}
IN_WORD = {word[0]: word for word in USUAL} | {"x": "exact"}


def found(engine, word, before=BEFORE, after=AFTER):
    """Return the hidden-character suspects that touch a word in its sentence."""
    text = before + word + after
    suspects = engine.analyse(text).suspects
    for one in suspects:
        assert text[one.start : one.end] == one.text
    return [one for one in suspects if one.kind is Kind.HIDDEN]


def shown(engine, word, clean, points):
    """Assert that a word is one suspect, suggested clean first, with all code points named."""
    (suspect,) = found(engine, word)
    assert suspect.text == word
    assert suspect.suggestions[0].text == clean
    reason = suspect.suggestions[0].reason
    for point in points:
        assert f"U+{point:04X} {unicodedata.name(chr(point), '')}".rstrip() in reason


def code(pair):
    return f"U+{ord(pair[0]):04X}"


def styled(word, style):
    """Return a word in a mathematical alphabet, whose gaps are filled from other blocks."""

    def one(letter):
        name = f"MATHEMATICAL {style} SMALL {letter.upper()}"
        try:
            return unicodedata.lookup(name)
        except KeyError:
            return {"e": "ℯ", "g": "ℊ", "o": "ℴ", "h": "ℎ"}[letter]

    return "".join(map(one, word))


# ----------------------------------------------------------------------------------- what is found


@pytest.mark.parametrize("point", INVISIBLE, ids="U+{:04X}".format)
def test_what_cannot_be_seen_in_a_word_is_shown(engine, point):
    shown(engine, f"impor{chr(point)}tant", WORD, [point])


@pytest.mark.parametrize("point", BLANKS, ids="U+{:04X}".format)
def test_an_odd_blank_in_a_word_is_shown(engine, point):
    shown(engine, f"impor{chr(point)}tant", WORD, [point])


@pytest.mark.parametrize("pair", [*CYRILLIC, *GREEK, *OTHERS], ids=code)
def test_a_letter_that_only_looks_latin_is_shown(engine, pair):
    false, true = pair
    word = IN_WORD[true.lower()]
    word = word.upper() if true.isupper() else word
    assert true in word
    shown(engine, word.replace(true, false, 1), word, [ord(false)])


@pytest.mark.parametrize("style", STYLES)
def test_a_word_in_letters_of_formulas_is_shown(engine, style):
    word = styled("people", style)
    (suspect,) = found(engine, word)
    assert (suspect.text, suspect.suggestions[0].text) == (word, "people")
    assert code(word) in suspect.suggestions[0].reason


@pytest.mark.parametrize("style", STYLES)
def test_a_single_letter_of_a_formula_in_a_word_is_shown(engine, style):
    letter = styled("p", style)
    shown(engine, f"im{letter}ortant", WORD, [ord(letter)])


@pytest.mark.parametrize(
    "word",
    [
        "\u202eimportant\u202c",
        "\u202dimportant\u202c",
        "\u202bimportant\u202c",
        "\u202aimportant\u202c",
        "\u2067important\u2069",
        "\u2066important\u2069",
        "\u2068important\u2069",
        "\u202etnatropmi\u202c",
        "\ufeffimportant",
        "important\u200b",
        "i\u200bm\u200bp\u200bo\u200br\u200bt\u200ba\u200bn\u200bt",
        "important" + "".join(chr(0xE0000 + ord(char)) for char in "ignore this"),
        "important" + "".join(chr(0xE0100 + byte) for byte in b"payload"),
        "imp\u043er\u200btant",
        "\u00adim\u00adpor\u00adtant",
    ],
    ids=ascii,
)
def test_tricks_around_and_throughout_a_word_are_taken_out(engine, word):
    (suspect,) = found(engine, word)
    assert suspect.text == word
    clean = suspect.suggestions[0].text
    assert clean in {WORD, WORD[::-1]}
    assert "U+" in suspect.suggestions[0].reason


def test_every_occurrence_is_counted(engine):
    words = ["impor\u200btant", "p\u0435ople", "h\u00adouse", "wa\u2060ter", "qu\u200ce\u200cstion"]
    text = " ".join(f"{BEFORE}{word}{AFTER}" for word in words * 4)
    hidden = [one.text for one in engine.analyse(text).suspects if one.kind is Kind.HIDDEN]
    assert hidden == words * 4


def in_every_word(text, put):
    """Return the text with `put` inserted in the middle of each word of four letters or more."""
    return re.sub(r"\b(\w\w)(\w\w+)", rf"\1{put}\2", text)


@pytest.mark.parametrize(
    "put", ["\u200b", "\u00ad", "\u2060", "\u00a0", "\u2009", "\U000e0041"], ids=ascii
)
def test_an_article_with_a_trick_in_every_word_is_english_all_the_same(engine, put):
    text = in_every_word(PROSE, put)
    hidden = [one.text for one in engine.analyse(text).suspects if one.kind is Kind.HIDDEN]
    assert len(hidden) > 15
    assert all(put in one for one in hidden)


@pytest.mark.parametrize("alphabet", [CYRILLIC, GREEK], ids=["Cyrillic", "Greek"])
def test_an_article_in_look_alikes_is_english_all_the_same(engine, alphabet):
    text = PROSE.translate({ord(true): false for false, true in alphabet})
    hidden = [one for one in engine.analyse(text).suspects if one.kind is Kind.HIDDEN]
    assert len(hidden) > 30
    clean = text
    for one in reversed(hidden):
        clean = clean[: one.start] + one.suggestions[0].text + clean[one.end :]
    assert sum(a == b for a, b in zip(clean.split(), PROSE.split(), strict=True)) > 40


@pytest.mark.parametrize("point", [0xA0, 0x2002, 0x2009, 0x202F, 0x3000], ids="U+{:04X}".format)
def test_a_spun_phrase_is_known_whatever_blank_is_in_it(engine, point):
    text = (
        "Two officers instructed the press just lately that the companies had kept away from the "
        "struggle. Folks had been advised to keep away from the realm, and the officers stated "
        "just lately that they would proceed to work intently with native authorities. "
    )
    plain = [one.text for one in engine.analyse(text).suspects]
    assert plain.count("just lately") == 2
    odd = engine.analyse(text.replace("just lately", f"just{chr(point)}lately"))
    assert [one.text.replace(chr(point), " ") for one in odd.suspects] == plain


@pytest.mark.soak
def test_400_random_tricks_in_random_words_are_found(engine):
    rng = random.Random(20_240_814)
    for number in range(400):
        word, at = rng.choice(sorted(one for one in USUAL if len(one) > 3)), rng.randint(1, 3)
        false = {pair[1]: pair[0] for pair in rng.sample(CYRILLIC, len(CYRILLIC))}
        put = chr(rng.choice(INVISIBLE)) * rng.randint(1, 3)
        spun = word[:at] + put + word[at:]
        if number % 2 and word[at] in false:
            put, spun = false[word[at]], word[:at] + false[word[at]] + word[at + 1 :]
        shown(engine, spun, word, [ord(put[0])])
    print(f"{number + 1} random tricks were tried.")
