"""Originals: texts that a spun article may have been made from, on a shelf on this machine."""

from editor.originals.errors import DamagedShelf, ShelfError
from editor.originals.shelf import AddedPlace, Shelf
from editor.originals.updating import Problem, ShelfProgress

__all__ = ["AddedPlace", "DamagedShelf", "Problem", "Shelf", "ShelfError", "ShelfProgress"]
