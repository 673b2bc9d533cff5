"""The engine: what turns an article into suspects."""
