"""The list of articles: its rows, how they are painted, and what stands around them."""
