"""Invented stories, and a small spinner for them."""

import random
import re


def listed(words):
    return words.split()


NOUNS = listed(
    """council bridge harbour tunnel ferry budget school library pump engineer inspector
committee factory orchard river festival market museum railway tower clinic nurse farmer teacher
minister judge jury witness driver pilot captain crew cargo warehouse storm flood drought harvest
fence gate roof cellar window kitchen engine battery cable antenna signal map compass lantern
ladder rope anchor sail barrel crate ticket passport letter diary portrait statue fountain
orchestra choir violin drum stage curtain audience critic editor printer reporter camera lens
archive ledger coin vault clerk lawyer surgeon patient vaccine hospital ward garden greenhouse
tractor plough mill bakery oven flour butter cheese cellist goalkeeper referee stadium league
trophy sprinter coach cyclist mountain glacier valley forest sawmill timber quarry marble"""
)
VERBS = listed(
    """inspected repaired closed opened painted sold bought measured replaced visited praised
criticised rejected approved delayed cancelled flooded searched guarded photographed described
emptied loaded rented insured audited surveyed restored cleaned moved donated borrowed auctioned
copied archived translated rehearsed conducted refused examined reviewed tested"""
)
ADJECTIVES = listed(
    """old wooden narrow northern southern broken private public quiet crowded rusty heavy
light green yellow empty famous local foreign temporary modern ancient damp frozen expensive cheap
careful sudden early late rare common rural steep shallow hidden busy"""
)
FIRST = listed(
    """Helen Marcus Ingrid Tobias Amara Declan Yusuf Petra Lionel Saskia Bruno Edith Kofi
Marisol Anton Greta"""
)
SYLLABLES = listed("bran dor kes mor quil ven das fer hol iv jar lind os pem tarn wex sto rav yar")
ENDINGS = listed("by ley wick ford stad holm worth ani ez ström ica dale rup ton")
LINKS = ["after", "before", "while", "because", "although"]


def sentence(chance):
    def thing():
        return f"the {chance.choice(ADJECTIVES)} {chance.choice(NOUNS)}"

    def name():
        syllables = chance.sample(SYLLABLES, 2)
        return "".join([*syllables, chance.choice(ENDINGS)]).capitalize()

    def person():
        return f"{chance.choice(FIRST)} {name()}"

    clause = f"{person()} {chance.choice(VERBS)} {thing()}"
    shapes = (
        lambda: f"{clause} near {name()}",
        lambda: f"In {name()} {clause} {chance.choice(LINKS)} {thing()} was {chance.choice(VERBS)}",
        lambda: (
            f"{clause} with {chance.randrange(3, 900)} {chance.choice(NOUNS)}s, and "
            f"{thing()} was {chance.choice(VERBS)}"
        ),
        lambda: f"Officials praised {name()}, where {thing()} and {thing()} met recently",
    )
    return chance.choice(shapes)() + "."


def paragraphs(seed, count=6):
    chance = random.Random(seed)
    return [" ".join(sentence(chance) for _ in range(4)) for _ in range(count)]


def story(seed, count=6):
    return "\n\n".join(paragraphs(seed, count)) + "\n"


SPUN = {
    "officials": "officers", "said": "mentioned", "recently": "just lately", "near": "close to",
    "old": "outdated", "quiet": "silent", "broken": "damaged", "early": "untimely",
    "bought": "bargained", "school": "faculty", "bridge": "span", "famous": "well-known",
    "closed": "shut", "opened": "unsealed", "visited": "toured", "repaired": "mended",
    "approved": "permitted", "because": "as a result of", "local": "native", "river": "stream",
    "judge": "decide", "market": "bazaar", "heavy": "weighty", "moved": "shifted",
    "storm": "tempest", "empty": "vacant", "private": "personal", "hidden": "veiled",
}  # fmt: skip


def spun(text):
    def other(match):
        word = match.group()
        new = SPUN.get(word.lower(), word)
        return new.capitalize() if word[0].isupper() else new

    return re.sub(r"[A-Za-z]+", other, text)
