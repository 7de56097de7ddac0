"""The annotation browser: the annotations of the whole library, in groups."""
