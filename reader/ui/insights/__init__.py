"""Insights: what a library or a part of it is about, in figures and charts."""
