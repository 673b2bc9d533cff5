"""Words, sentences and their forms: English as far as letters tell it."""
