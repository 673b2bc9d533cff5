"""The preferences: a table of settings, shown page by page and found by search."""
