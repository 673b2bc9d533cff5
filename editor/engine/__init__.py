"""The engine: finds the suspects of an article."""
