"""The window, and the only place with Qt."""
