"""The program's commands: the window, and what works without a screen."""
