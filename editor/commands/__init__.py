"""The commands: the window, and those that work without a display."""
