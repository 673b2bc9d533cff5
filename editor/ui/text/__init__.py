"""The article's text: shown, edited, marked, searched, compared."""
