"""The journal of unsaved work: written before anything is shown, read again after a crash."""
