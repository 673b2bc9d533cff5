"""What a sentence may have been: its lattice, how it is decoded, what the document adds."""
