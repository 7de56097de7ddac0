"""Searching: what helps in the field, and what a search finds besides articles."""
