"""The suspects list."""
