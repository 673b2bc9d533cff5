"""Triage: many files rated at once, a row for each, by processes of their own."""
