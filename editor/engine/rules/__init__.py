"""Suspects that are found by rules and need no context model."""
