"""Merging: what a colleague's library holds, taken into this one without losing anything."""
