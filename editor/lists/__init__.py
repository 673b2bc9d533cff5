"""The user's own lists of pairs: importing, learning and storing them. No network."""

from editor.lists.checking import BadLine, PairError, checked, sound_pairs
from editor.lists.importing import ImportResult, read_list
from editor.lists.list_store import ListStore, StoredLists
from editor.lists.person_list import ListError, PersonList, tidy_name

__all__ = [
    "BadLine",
    "ImportResult",
    "ListError",
    "ListStore",
    "PairError",
    "PersonList",
    "StoredLists",
    "checked",
    "read_list",
    "sound_pairs",
    "tidy_name",
]
