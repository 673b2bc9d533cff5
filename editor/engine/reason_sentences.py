"""The sentences of which the engine's reasons are made, in English.

Suspects carry their reasons as plain text: there are a hundred thousand of them in a book. The
window finds the sentence that a reason was made from, and says it in the person's language.
"""

from __future__ import annotations

from typing import Final

BETWEEN: Final = "; "
"""Stands between the facts of one reason."""

# ------------------------------------------------------------------------- facts about a pair
IN_YOUR_LIST: Final = "“{old}” stands for “{new}” in your list “{list}”"
IN_PAPERS: Final = "“{old}” stands for “{new}” in your list “{list}”, found in {number} papers"
COUNTS: Final = "it counts {rule}"
SPELLS: Final = "“{new}” spells {acronym}, the acronym that the article gives for “{old}”"
LEARNT: Final = "“{old}” stands for “{new}” in {percent} % of the spun texts it was learnt from"
SEEN_ONCE: Final = "“{old}” was seen in the place of “{new}” once in spun texts"
SEEN_TWICE: Final = "“{old}” was seen in the place of “{new}” twice in spun texts"
GUESSED: Final = "a guess: “{old}” does not seem to belong here, and no list has it"
LIKELY: Final = "“{old}” is a likely substitute for “{new}”"
NEAR_SYNONYM: Final = "“{old}” is a likely substitute for “{new}”, one of its near-synonyms"
TORTURED: Final = "“{old}” is listed as a tortured phrase for “{new}”"
IN_DIGITS: Final = "“{old}” is “{new}” in digits"
WRITTEN_OUT: Final = "“{old}” is “{new}” written out"

# ----------------------------------------------------------------------- facts about the place
HARDLY_MET: Final = "“{new}” is usual here, “{old}” is hardly ever met"
MORE_USUAL: Final = "“{new}” is {number} times as usual here as “{old}”"
SUITS_BETTER: Final = "“{new}” suits the words around it far better"
STRAIGHT: Final = "its apostrophe is straight, most others in this article are curly"
ELSEWHERE_TOO: Final = "it seems to stand for it in {number} places of this article"
HARDLY_ENGLISH: Final = "English hardly has these words together"
OF_SCIENCE: Final = "words of science are around it, as {words}"
AS_METHOD: Final = "it is used here as a method is"
HAS_TERM: Final = "the article has “{new}” elsewhere"
HAS_ACRONYM: Final = "the article has {acronym}, the acronym of “{new}”"
QUOTED: Final = "The article quotes “{old}”, as an example it seems"

# ---------------------------------------------------------------------------------- by a rule
TWICE: Final = "A word stands here twice."
IN_TWO: Final = "“{new}” was split in two here."
TWO_LINES: Final = "“{word}” is the last word of the line before, too."
PAIR_TWICE: Final = "“{new}” stands here twice."
IN_MENUS: Final = "The web page has this line in its menus and frames, not in the article."
OF_PAGE: Final = "A line of the web page that the article was copied from, not of the article."
MISREAD: Final = "The characters of this word were read in a wrong encoding."
SPINTAX: Final = "The spinner's list of wordings to choose from was left standing here."
IN_NO_DICTIONARY: Final = (
    "“{old}” is in no dictionary; this differs little and fits its neighbours."
)
PARTS: Final = "{characters} parts this word in two."
UNSEEN: Final = "{characters} is here and cannot be seen."
UNSEEN_MORE: Final = "{characters} are here and cannot be seen."
LOOKS: Final = "{characters} stands in this word only by its looks."
LOOKS_MORE: Final = "{characters} stand in this word only by their looks."

# ------------------------------------------------------------------------ what goes with a wording
GOES_BEFORE: Final = "“{after}” goes before “{word}”."
GOES_WITH: Final = "“{after}” goes with “{wording}”."
BEGINS_SENTENCE: Final = "It begins the sentence now."

# ----------------------------------------------------------------------- names of characters
LOOKS_LIKE: Final = "{character} for “{letter}”"
AND_OTHERS: Final = "{characters} and others"

SENTENCES: Final = tuple(
    value for name, value in list(globals().items()) if name.isupper() and name != "BETWEEN"
)
