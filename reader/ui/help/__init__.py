"""The help: its pages, a list of them, and a search through all of them."""
