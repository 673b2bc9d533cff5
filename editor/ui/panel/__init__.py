"""The side panel: the suspect in hand, its suggestions, and why."""
