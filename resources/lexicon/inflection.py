"""English inflection for the recipe: plurals, verb forms, comparatives."""

from __future__ import annotations

from typing import NamedTuple

VOWELS = "aeiou"

IRREGULAR_VERBS = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten
become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burn burned burned
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled
fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left
lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
outdo outdid outdone|overcome overcame overcome|overhear overheard overheard
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
pay paid paid|prove proved proven|put put put|quit quit quit|read read read
rebuild rebuilt rebuilt|repay repaid repaid|resell resold resold|rethink rethought rethought
retell retold retold|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot
show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood
steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden
undergo underwent undergone|understand understood understood|undertake undertook undertaken
undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn
weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written
""".replace("\n", "|")
    .strip("|")
    .split("|")
}
IRREGULAR_PLURALS = {
    "man": "men",
    "woman": "women",
    "child": "children",
    "person": "people",
    "foot": "feet",
    "tooth": "teeth",
    "mouse": "mice",
    "goose": "geese",
    "ox": "oxen",
    "life": "lives",
    "wife": "wives",
    "knife": "knives",
    "leaf": "leaves",
    "half": "halves",
    "shelf": "shelves",
    "wolf": "wolves",
    "thief": "thieves",
    "loaf": "loaves",
    "self": "selves",
    "calf": "calves",
    "elf": "elves",
    "hero": "heroes",
    "potato": "potatoes",
    "tomato": "tomatoes",
    "echo": "echoes",
    "veto": "vetoes",
    "cargo": "cargoes",
    "embargo": "embargoes",
    "crisis": "crises",
    "analysis": "analyses",
    "basis": "bases",
    "thesis": "theses",
    "hypothesis": "hypotheses",
    "diagnosis": "diagnoses",
    "phenomenon": "phenomena",
    "criterion": "criteria",
    "medium": "media",
    "index": "indices",
    "appendix": "appendices",
    "series": "series",
    "species": "species",
    "means": "means",
    "aircraft": "aircraft",
    "spacecraft": "spacecraft",
    "sheep": "sheep",
    "fish": "fish",
    "deer": "deer",
    "headquarters": "headquarters",
    "offspring": "offspring",
    "parenthesis": "parentheses",
    "oasis": "oases",
    "quiz": "quizzes",
}
IRREGULAR_DEGREES = {
    "good": ("better", "best"),
    "well": ("better", "best"),
    "bad": ("worse", "worst"),
    "far": ("further", "furthest"),
    "little": ("less", "least"),
    "much": ("more", "most"),
    "many": ("more", "most"),
}
DOUBLING = frozenset(
    [
        "admit",
        "allot",
        "begin",
        "commit",
        "compel",
        "concur",
        "confer",
        "control",
        "defer",
        "deter",
        "dispel",
        "equip",
        "excel",
        "expel",
        "incur",
        "infer",
        "occur",
        "omit",
        "patrol",
        "permit",
        "prefer",
        "propel",
        "rebel",
        "recur",
        "refer",
        "regret",
        "remit",
        "repel",
        "submit",
        "transfer",
        "transmit",
        "upset",
        "cancel",
        "travel",
        "model",
        "label",
        "level",
        "signal",
        "fuel",
        "counsel",
        "channel",
        "program",
    ]
)
AMERICAN_SINGLE = frozenset(
    ["cancel", "travel", "model", "label", "level", "signal", "fuel", "counsel", "channel"]
)


class Verb(NamedTuple):
    """The forms of a verb or of a phrase that begins with one."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


def _syllables(word: str) -> int:
    groups, last = 0, False
    for char in word.removesuffix("e"):
        vowel = char in "aeiouy"
        groups += vowel and not last
        last = vowel
    return max(1, groups)


def _doubles(word: str) -> bool:
    if word in DOUBLING:
        return word not in AMERICAN_SINGLE
    return (
        len(word) > 2
        and word[-1] not in "wxyaeiouh"
        and word[-2] in VOWELS
        and word[-3] not in VOWELS
        and _syllables(word) == 1
    ) or (len(word) > 3 and word[-3:-1] == "ui" and word[-4] == "q")


def with_s(word: str) -> str:
    """The word with the ending -s: plural or third person."""
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and len(word) > 1 and word[-2] not in VOWELS:
        return word[:-1] + "ies"
    return word + "s"


def _with_ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in tuple(VOWELS):
        return word[:-1] + "ied"
    return word + (word[-1] if _doubles(word) else "") + "ed"


def _with_ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and len(word) > 2:
        return word[:-1] + "ing"
    return word + (word[-1] if _doubles(word) else "") + "ing"


def verb(phrase: str) -> Verb:
    """All forms of a phrase whose first word inflects."""
    first, blank, rest = phrase.partition(" ")
    prefix, hyphen, stem = first.rpartition("-")
    if not hyphen:
        stem = first
        for part in ("over", "under", "re", "out", "fore", "mis", "un", "up", "with"):
            if first not in IRREGULAR_VERBS and first.removeprefix(part) in IRREGULAR_VERBS:
                prefix, stem = (part, first.removeprefix(part)) if first != part else ("", first)
                break
    front, tail = prefix + hyphen, blank + rest
    if stem in {"rid", "bet"} and not prefix:
        past = participle = stem
    elif stem in IRREGULAR_VERBS:
        past, participle = IRREGULAR_VERBS[stem]
    else:
        past = participle = _with_ed(stem)
    third = {"be": "is", "have": "has", "do": "does", "go": "goes"}.get(stem) or with_s(stem)
    ing = {"be": "being", "see": "seeing", "flee": "fleeing"}.get(stem) or _with_ing(stem)
    if stem in {
        "run",
        "win",
        "put",
        "set",
        "cut",
        "get",
        "let",
        "hit",
        "sit",
        "shut",
        "begin",
        "forget",
        "spin",
        "swim",
        "quit",
        "split",
        "dig",
        "bid",
        "forbid",
        "upset",
    }:
        ing = stem + stem[-1] + "ing"
    return Verb(*(front + form + tail for form in (stem, third, past, participle, ing)))


def plural(phrase: str) -> str:
    """The phrase with its last word in the plural ("head of state" gives "heads of state")."""
    for link in (" of ", " in ", " on ", " for ", " to ", " at "):
        head, found, tail = phrase.partition(link)
        if found:
            return plural(head) + link + tail
    front, _, last = phrase.rpartition(" ")
    start = front + " " if front else ""
    for single, many in IRREGULAR_PLURALS.items():
        if last == single or (len(single) > 2 and last.endswith("-" + single)):
            return start + last[: len(last) - len(single)] + many
    if last.endswith(("man", "woman")) and last not in {"human", "german", "roman", "talisman"}:
        return start + last[:-2] + "en"
    return start + with_s(last)


def degrees(phrase: str) -> tuple[str, str]:
    """Comparative and superlative."""
    if phrase in IRREGULAR_DEGREES:
        return IRREGULAR_DEGREES[phrase]
    short = " " not in phrase and (
        _syllables(phrase) == 1 or (phrase.endswith("y") and _syllables(phrase) == 2)
    )
    if not short:
        return f"more {phrase}", f"most {phrase}"
    if phrase.endswith("e"):
        return phrase + "r", phrase + "st"
    if phrase.endswith("y") and phrase[-2] not in VOWELS:
        return phrase[:-1] + "ier", phrase[:-1] + "iest"
    stem = phrase + (phrase[-1] if _doubles(phrase) else "")
    return stem + "er", stem + "est"
