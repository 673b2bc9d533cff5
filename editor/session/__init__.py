"""The article that is open: reading, resuming and recovering it, and what an analysis of it does.

Needs no Qt; most of it runs in background threads.
"""
