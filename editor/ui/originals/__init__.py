"""The dialog for the shelf of possible originals."""
