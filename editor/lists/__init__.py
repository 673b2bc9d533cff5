"""People's own lists: reading them in, learning from texts, keeping them. Nothing leaves here."""

from editor.lists.alignment import Learnt, NotACopyError, align
from editor.lists.checking import BadLine, PairError, checked, sound_pairs
from editor.lists.importing import Imported, read_list
from editor.lists.person_list import ListError, PersonList, tidy_name
from editor.lists.shelf import Lists, Shelf

__all__ = [
    "BadLine",
    "Imported",
    "Learnt",
    "ListError",
    "Lists",
    "NotACopyError",
    "PairError",
    "PersonList",
    "Shelf",
    "align",
    "checked",
    "read_list",
    "sound_pairs",
    "tidy_name",
]
