"""The article's text: display, editing, marks, find and replace, comparison."""
