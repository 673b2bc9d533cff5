"""The dialogs on the person's own lists."""
