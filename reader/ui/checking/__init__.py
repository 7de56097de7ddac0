"""Checking: marks whose text has changed, old and new side by side."""
