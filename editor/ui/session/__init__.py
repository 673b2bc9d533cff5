"""The open article: opening, analysing, reviewing, saving, exporting, recovering it."""
