"""What was learnt: the lexicon, the context model, vectors and trees, loaded from resources."""

import os

# Before numpy is loaded, whose library for matrices reads it once. With a thread for each core it
# takes as long for what is asked of it, and the threads that wait keep a core busy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
