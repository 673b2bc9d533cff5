"""The dialog about who made the log and when."""
