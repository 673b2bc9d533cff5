"""Unspin: gives a spun article its own words back."""

__version__ = "0.1.0"
