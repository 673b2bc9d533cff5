"""What all parts of the window share: actions, settings, background jobs, theme, labels."""
