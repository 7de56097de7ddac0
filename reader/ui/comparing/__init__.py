"""Comparing: two annotators beside each other."""
