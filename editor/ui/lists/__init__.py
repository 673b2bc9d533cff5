"""The dialogs for the user's own lists."""
