"""The application and its window: actions, pages, bars, keys."""
