"""What every part of the window builds on: settings, background work, looks, labels."""
