"""Choosing which readings become suspects, and how probable each of them is."""
