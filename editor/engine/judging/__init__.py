"""Which readings become suspects, and how sure each of them is."""
