"""The edit log view."""
