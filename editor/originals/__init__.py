"""Originals: texts that a spun article may have been made from, on a shelf on this machine."""
