"""The library at a glance: the shelves and everything that narrows the list."""
