"""The reading pane: an article as a page, and the marks on it."""
