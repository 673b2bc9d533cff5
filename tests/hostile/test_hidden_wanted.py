"""Texts that need invisible characters or Latin look-alikes are left alone (C2)."""

from __future__ import annotations

import pytest

from editor.engine.suspect import Kind

BEFORE = "The council met on Tuesday, and one member read out the following words: "
AFTER = " It was clear to all that the matter would be put to a vote."

WANTED = {
    "Arabic": "اجتمع المجلس يوم الثلاثاء.",
    "Arabic with marks of direction": "\u200fاجتمع المجلس (UN)\u200f يوم الثلاثاء.",
    "Arabic with its own mark": "اجتمع\u061c المجلس 12\u061c يوم.",
    "Arabic isolated": "\u2067اجتمع المجلس\u2069",
    "Arabic embedded": "\u202bاجتمع المجلس\u202c",
    "Arabic with tatweel": "مرحـــبا بالعالم",
    "Hebrew": "המועצה התכנסה ביום שלישי.",
    "Hebrew with marks of direction": "\u200fהמועצה\u200f (UN) התכנסה.",
    "Hebrew with points": "הַמּוֹעֵצָה",
    "Hebrew with a grapheme joiner": "יְרוּשָׁלִַ\u034fם",
    "Persian": "می\u200cخواهم به خانه بروم.",
    "Persian plural": "کتاب\u200cها و خانه\u200cها",
    "Urdu": "میں گھر جا رہا ہوں۔",
    "Hindi joiner": "क्\u200dष और क्\u200cष",
    "Bengali joiner": "র\u200d্যাব বাংলাদেশ",
    "Malayalam chillu": "അവന്\u200d വന്നു",
    "Sinhala joiner": "ශ්\u200dරී ලංකා",
    "Khmer": "សួស្តី\u200bពិភពលោក",
    "Thai with breaks": "สวัสดี\u200bชาวโลก",
    "Myanmar": "မြန်မာ\u200bစာ",
    "Tibetan": "བོད་\u200bཡིག",
    "Mongolian": "ᠮᠣᠩᠭᠣᠯ\u202fᠤᠨ ᠭ\u180bᠠ\u180eᠠ",
    "Korean": "안녕하세요 \u1112\u1161\u11ab",
    "Japanese in full width": "ＮＨＫは東京にあります。",
    "Chinese in full width": "他在ＡＢＣ工作。",
    "Chinese variants": "葛\U000e0100城",
    "family": "👨\u200d👩\u200d👧\u200d👦",
    "professions": "👩\U0001f3fd\u200d🚀 and 🧑\u200d💻",
    "heart": "❤\ufe0f and ❤\u200d🔥",
    "rainbow flag": "🏳\ufe0f\u200d🌈",
    "flag of Scotland": ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"),
    "keycaps": "1\ufe0f\u20e3 2\ufe0f\u20e3 #\ufe0f\u20e3",
    "signs as pictures": "©\ufe0f ™\ufe0f ℹ\ufe0f ↔\ufe0f ☎\ufe0e",
    "Russian": "Совет собрался во вторник, и оно росло.",
    "Russian word that looks Latin": "Он сказал: «сор».",
    "Ukrainian": "Рада зібралася у вівторок.",
    "Serbian": "Савет се састао у уторак, а ја и ти.",
    "Greek": "Το συμβούλιο συνήλθε την Τρίτη, και ο νους.",
    "Armenian": "Խորհուրդը հավաքվեց երեքշաբթի։",
    "Georgian": "საბჭო შეიკრიბა სამშაბათს.",
    "Kazakh": "Кеңес үйде жиналды.",
    "Greek in science": "TNFα and IFNγ with β-carotene, μm and Δν.",
    "formulas": "Let 𝑥 ∈ ℝ and ℓ = 𝑎 + 𝑏, with 𝔼[𝑋] < ∞.",
    "Roman numerals": "Chapter Ⅳ and part ⅲ, page ⅹⅴ.",
    "phonetics": "It is said ˈkaʊnsəl or kəˈmɪti.",
    "French": "«\u00a0Quoi\u00a0?\u00a0» dit-il\u202f! Il y en a 10\u00a0000\u00a0; oui.",
    "units": "It is 10\u00a0km, 5\u202f%, £\u00a03 and 7\u2009kg away.",
    "names kept together": "Mr\u00a0Smith of St\u00a0Andrews met J.\u2009R. Brown at 10\u00a0a.m.",
    "words kept together": "It is a\u00a0day in the\u00a0life of a\u00a0man in per\u00a0cent.",
    "Polish prepositions": "Kot w\u00a0domu i\u00a0pies z\u00a0podwórka.",
    "accents put on": "caf\u0065\u0301 and na\u0131\u0308ve",
    "Turkish": "Diyarbakır'da ılık bir gün.",
    "curly quotation": "“It’s the ’90s,” he said — ‘so what…’",
}


def hidden(engine, text):
    return [one.text for one in engine.analyse(text).suspects if one.kind is Kind.HIDDEN]


@pytest.mark.parametrize("name", WANTED)
def test_a_text_that_wants_them_is_left_alone(engine, name):
    assert hidden(engine, WANTED[name]) == []


@pytest.mark.parametrize("name", WANTED)
def test_in_an_article_only_the_trick_beside_it_is_found(engine, name):
    text = f"{BEFORE}{WANTED[name]}{AFTER}\n\nIt was impor\u200btant.{AFTER * 2}"
    assert hidden(engine, text) == ["impor\u200btant"]
