"""The window's questions and their dialogs."""
