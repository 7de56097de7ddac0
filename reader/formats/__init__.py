"""Other programs' files: what can be read and what can be written."""
