"""Merging libraries: what would come of it, to be looked at and decided on before it happens."""
