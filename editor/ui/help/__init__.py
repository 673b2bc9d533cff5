"""Help inside the program: the guide, and the tour of the window."""
