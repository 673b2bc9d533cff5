"""Reading a sentence: its lattice of candidate wordings, decoding, the document's evidence."""
