"""Small widgets that know nothing of articles."""
