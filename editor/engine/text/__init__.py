"""Words, sentences and their forms: English as far as spelling shows it."""
