"""What was learnt: the lexicon, the context model, vectors and trees, loaded from resources."""
