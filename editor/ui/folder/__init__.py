"""The folder page: a row for each article of a folder."""
